/** Settings: whether what they name exists, and whether there is something to find and something to leave alone. */
import { nearestHint } from '../../nearest.ts';
import type { DefaultsDetective, PrivacySettings, Setting } from '../../schema/kinds/setting.ts';
import { checkContact } from './answers.ts';
import type { Fault } from './fault.ts';
import { faultIf } from './fault.ts';

type Effect = Setting['options'][number]['effect'];

/** Settings with a goal: neither “all off” nor “leave it” is the answer, and every audience sees something. */
export function checkPrivacy(activity: PrivacySettings): Fault[] {
	const { settings } = activity;
	const open = startingAt(settings, 'too-open');
	return [
		...settings.flatMap(checkSetting),
		...checkThings(activity),
		...faultIf(
			open < 2,
			['settings'],
			startingOpen(open),
			'Let at least two `start:` with an option of `effect: too-open`.',
		),
		...checkOneFits(settings),
		...faultIf(
			settings.every(({ options }) => options.every(({ effect }) => effect !== 'too-tight')),
			['settings'],
			'No option is too tight.',
			'Give an option with which the goal fails `effect: too-tight`, or turning everything off is the answer.',
		),
		...checkContact(activity),
	];
}

/** The settings of a new account: three start too open. */
export function checkDefaults({ settings }: DefaultsDetective): Fault[] {
	const open = startingAt(settings, 'too-open');
	return [
		...settings.flatMap(checkSetting),
		...faultIf(
			open !== 3,
			['settings'],
			startingOpen(open),
			'Let exactly three `start:` with an option of `effect: too-open`: pupils look for three.',
		),
		...checkOneFits(settings),
	];
}

function startingOpen(count: number): string {
	if (count === 0) return 'No setting starts too open.';
	return count === 1 ? 'Only 1 setting starts too open.' : `${count} settings start too open.`;
}

function checkOneFits(settings: readonly Setting[]): Fault[] {
	return faultIf(
		startingAt(settings, 'fits') === 0,
		['settings'],
		'No setting fits from the start.',
		'Let at least one `start:` with an option of `effect: fits`, so that looking comes before changing.',
	);
}

/** How many settings start with an option of this effect. */
function startingAt(settings: readonly Setting[], effect: Effect): number {
	return settings.filter(({ start, options }) => options.find(({ id }) => id === start)?.effect === effect).length;
}

function checkSetting({ id, start, options }: Setting, index: number): Fault[] {
	const names = options.map((option) => option.id);
	return [
		...unknownName('option', start, names, ['settings', index, 'start']),
		...faultIf(
			options.every(({ effect }) => effect === 'too-open' || effect === 'too-tight'),
			['settings', index, 'options'],
			`No option of \`${id}\` is right.`,
			'Give one of them `effect: fits` or `effect: harmless`.',
		),
	];
}

function unknownName(what: string, name: string, names: readonly string[], path: PropertyKey[]): Fault[] {
	return faultIf(
		!names.includes(name),
		path,
		`There is no ${what} \`${name}\` here.`,
		`Write it, or change the name.${nearestHint(name, names)}`,
	);
}

function checkThings({ settings, audiences, things }: PrivacySettings): Fault[] {
	const names = audiences.map(({ id }) => id);
	const used = things.flatMap(({ seenBy }) => Object.keys(seenBy));
	return [
		...audiences.flatMap(({ id }, index) =>
			faultIf(
				!used.includes(id),
				['audiences', index],
				`Nothing says what \`${id}\` sees.`,
				'Name it below a `seenBy:`, or take it away.',
			),
		),
		...things.flatMap(({ seenBy }, thing) =>
			Object.entries(seenBy).flatMap(([audience, rules]) => {
				const path = ['things', thing, 'seenBy', audience];
				return [
					...unknownName('audience', audience, names, path),
					...rules.flatMap((rule, index) => checkRule(rule, settings, [...path, index])),
				];
			}),
		),
	];
}

function checkRule(
	{ setting, is }: { setting: string; is: readonly string[] },
	settings: readonly Setting[],
	path: PropertyKey[],
): Fault[] {
	const found = settings.find(({ id }) => id === setting);
	if (!found)
		return unknownName(
			'setting',
			setting,
			settings.map(({ id }) => id),
			[...path, 'setting'],
		);
	const names = found.options.map(({ id }) => id);
	return is.flatMap((option, index) => unknownName('option', option, names, [...path, 'is', index]));
}
