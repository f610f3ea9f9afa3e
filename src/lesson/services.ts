import type { Band } from './schema/band.ts';
import type { Service, ServiceContact } from './schema/service.ts';

/** The contacts of a service that may be shown: those that somebody compared with a source. */
export function shownContacts({ contacts }: Service): ServiceContact[] {
	return contacts.filter(({ verified }) => verified);
}

/** The contact to show where there is room for one. */
export function mainContact(service: Service): ServiceContact | undefined {
	return shownContacts(service)[0];
}

/** The services that a pupil of a band may need and can reach, in the order of the file and in the words of the band. */
export function pupilServices(
	services: readonly Service[],
	{ id, ages: [youngest, oldest] }: Pick<Band, 'id' | 'ages'>,
): Service[] {
	return services
		.filter((service) => {
			const { audiences, ageFrom = 0, ageTo = 120 } = service;
			return (
				audiences.includes('pupil') && ageFrom <= oldest && ageTo >= youngest && mainContact(service) !== undefined
			);
		})
		.map((service) => ({ ...service, does: id === 'ks2' ? (service.doesKs2 ?? service.does) : service.does }));
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
