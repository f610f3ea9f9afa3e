import type { Service } from '#lesson/schema/service';

/** Services of one purpose, under one heading. */
export interface HelpGroup {
	purpose: Service['purpose'];
	heading: string;
	/** What holds for all of them and must be known before choosing one. */
	note?: string | undefined;
	/** True for the groups that a short panel shows too. */
	urgent: boolean;
	services: Service[];
}

const headings = {
	danger: 'In danger now',
	talk: 'Talk to someone',
	report: 'Report it',
	pictures: 'Help with pictures',
	money: 'If money was paid',
	advice: 'Advice to read',
} as const satisfies Record<Service['purpose'], string>;

const bothAges =
	'These go by your age in the picture. To report it, your age today counts. The two may not be the same.';

/**
 * The services an audience sees, grouped by purpose with danger first.
 *
 * Contacts that nobody checked are left out, and so is a service that has no other.
 */
export function helpGroups(services: readonly Service[], audience: Service['audiences'][number]): HelpGroup[] {
	const shown = services
		.filter(({ audiences }) => audiences.includes(audience))
		.map((service) => ({ ...service, contacts: service.contacts.filter(({ verified }) => verified) }))
		.filter(({ contacts }) => contacts.length > 0);
	return (Object.keys(headings) as Service['purpose'][])
		.map((purpose) => ({
			purpose,
			heading: headings[purpose],
			note: purpose === 'pictures' && audience === 'pupil' ? bothAges : undefined,
			urgent: purpose === 'danger' || purpose === 'talk',
			services: shown.filter((service) => service.purpose === purpose),
		}))
		.filter(({ services: members }) => members.length > 0);
}
