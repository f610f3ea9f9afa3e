import type { Service, ServiceContact } from './schema/service.ts';

/** The contact to show where there is room for one: the first that was verified. */
export function mainContact({ contacts }: Service): ServiceContact | undefined {
	return contacts.find(({ verified }) => verified);
}

/** The address that dials, texts, writes or opens a contact. */
export function contactHref({ kind, value, message }: ServiceContact): string {
	const digits = value.replace(/[^\d+]/g, '');
	switch (kind) {
		case 'phone':
		case 'relay':
			return `tel:${digits}`;
		case 'text':
			return `sms:${digits}${message ? `?&body=${encodeURIComponent(message)}` : ''}`;
		case 'email':
			return `mailto:${value}`;
		case 'web':
		case 'bsl':
			return value;
	}
}
