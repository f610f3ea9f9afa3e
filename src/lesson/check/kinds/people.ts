/** Activities that judge people: about half of them real, and nobody given away by being new or having few friends. */
import type { Activity } from '../../schema/activity.ts';
import type { Clue } from '../../schema/kinds/clue.ts';
import type { Profile } from '../../schema/profile.ts';
import type { Fault } from './fault.ts';
import { faultIf } from './fault.ts';
import { isNewOrFew, saysNewOrFew } from './traits.ts';

/** Somebody to be judged. */
interface Person {
	truth: 'real' | 'fake' | 'unclear';
	/** Whether pupils see that the account is new, or that few follow it. */
	isNewOrFew: boolean;
	clues: readonly Clue[];
}

/** @param profileOf a profile by its file name; nothing where it could not be read. */
export function checkPeople(activity: Activity, profileOf: (name: string) => Profile | undefined): Fault[] {
	const people = peopleIn(activity, profileOf);
	if (people.length === 0) return [];
	return [
		...checkBalance(people),
		...checkTraits(people, activity.kind === 'profile-check' ? 2 : 1),
		...people.flatMap(({ clues }, item) => checkClues(clues, ['items', item, 'clues'])),
	];
}

function peopleIn(activity: Activity, profileOf: (name: string) => Profile | undefined): Person[] {
	switch (activity.kind) {
		case 'profile-check':
			return activity.items.map((item) => ({ ...item, isNewOrFew: isNewOrFew(profileOf(item.profile)) }));
		case 'two-accounts':
			return activity.items.map((item) => ({ ...item, isNewOrFew: isNewOrFew(profileOf(item.other)) }));
		case 'request-inbox':
			return activity.items.map((item) => ({ ...item, isNewOrFew: item.facts.some(saysNewOrFew) }));
		default:
			return [];
	}
}

function checkBalance(people: readonly Person[]): Fault[] {
	const [real, fake] = [share(people, 'real'), share(people, 'fake')];
	return faultIf(
		real < 1 / 3 || fake < 1 / 4,
		['items'],
		`${percent(real)} of the people are real and ${percent(fake)} fake.`,
		'Make about half of them real, so that nobody learns that everyone is fake.',
	);
}

/** Where a fake is new or has few friends, real people are and have too, and about as often. */
function checkTraits(people: readonly Person[], wanted: number): Fault[] {
	const having = people.filter((person) => person.isNewOrFew);
	const real = having.filter(({ truth }) => truth === 'real').length;
	if (having.every(({ truth }) => truth !== 'fake')) return [];
	if (real < wanted)
		return [
			{
				path: ['items'],
				message: `A fake is new or has few friends, but ${real === 0 ? 'no real person is' : 'only one real person is'}.`,
				hint: `Let ${wanted === 1 ? 'at least one real person' : `at least ${wanted} real people`} be new or have few friends as well: it is a weak sign.`,
			},
		];
	const among = (truth: 'real' | 'fake') =>
		having.filter((one) => one.truth === truth).length / people.filter((one) => one.truth === truth).length;
	return faultIf(
		among('fake') - among('real') > 1 / 3,
		['items'],
		`${percent(among('fake'))} of the fakes are new or have few friends, but ${percent(among('real'))} of the real people.`,
		'Make it about as common among real people, or pupils learn to go by it.',
	);
}

function share(people: readonly Person[], truth: Person['truth']): number {
	return people.filter((one) => one.truth === truth).length / people.length;
}

function percent(part: number): string {
	return `${Math.round(part * 100)}%`;
}

/** What would teach pupils to distrust somebody for who they are. */
const tellsNothing =
	/\b(?:grammar|spell(?:ing|s)?|accents?|foreign|nationalit(?:y|ies)|countr(?:y|ies)|disab\w+|wheelchair|stammers?)\b/i;

function checkClues(clues: readonly Clue[], path: PropertyKey[]): Fault[] {
	return clues.flatMap(({ where, what, strength, points }, index) => [
		...faultIf(
			points === 'fake' && tellsNothing.test(what),
			[...path, index, 'what'],
			`\`${what}\` is called a sign of a fake.`,
			'Take it away: how somebody writes, speaks or looks and where they come from tells nothing.',
		),
		...faultIf(
			points === 'fake' && strength !== 'weak' && (saysNewOrFew(where) || saysNewOrFew(what)),
			[...path, index, 'strength'],
			`\`${what}\` is called a ${strength} sign of a fake.`,
			'Write `strength: weak`: real people are new and have few friends too.',
		),
	]);
}
