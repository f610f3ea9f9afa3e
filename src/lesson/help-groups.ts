import type { Service } from './schema/service.ts';

/** What every help panel opens with, by who reads it: a question, and the id of the service that answers it. */
export const firstQuestions = {
	pupil: { emergency: 'In danger, or feel like hurting yourself?', childline: 'Feeling very sad, or want to talk?' },
	parent: {
		emergency: 'Is someone in danger, or talking of hurting themselves?',
		'nspcc-helpline': 'Worried about a child?',
	},
	staff: { emergency: 'Is someone in danger, or talking of hurting themselves?', posh: 'Want advice for your school?' },
} as const satisfies Record<string, Record<string, string>>;

/** The two folds of a short panel, with which of the groups stand in each. */
export const helpFolds = [
	{ summary: 'More people to talk to', urgent: true },
	{ summary: 'Report it, and help with pictures or money', urgent: false },
] as const;

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
