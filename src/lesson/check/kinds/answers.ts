/** Options that can be chosen: whether there is a right one, and as many as are asked for. */
import type { ChoiceQuiz, GroupChat, NotAShield, TwoAccounts } from '../../schema/kinds/choosing.ts';
import type { PrivacySettings } from '../../schema/kinds/setting.ts';
import type { Fault } from './fault.ts';
import { faultIf } from './fault.ts';

type Options = readonly { correct: boolean }[];

/** A quiz says how many answers are right: one, or several. */
export function checkQuiz({ items }: ChoiceQuiz): Fault[] {
	return items.flatMap(({ id, select, options }, index) => {
		const path = ['items', index, 'id'];
		const right = rightIn(options);
		if (select === 'one')
			return faultIf(
				right !== 1,
				path,
				`The item \`${id}\` has ${right} right answers, but asks for one.`,
				'Mark one option with `correct: true`, or write `select: several`.',
			);
		return faultIf(
			right < 2,
			path,
			`The item \`${id}\` asks for several answers, but has ${right} right.`,
			'Mark at least two options with `correct: true`, or leave `select:` out.',
		);
	});
}

/** Elsewhere any number is right, but not none. */
export function checkMessages({ items }: NotAShield | GroupChat): Fault[] {
	return items.flatMap(({ id, options }, index) => checkSome(options, id, ['items', index, 'options']));
}

/** Some differences matter. */
export function checkDifferences({ items }: TwoAccounts): Fault[] {
	return items.flatMap(({ id, differences }, index) => checkSome(differences, id, ['items', index, 'differences']));
}

/** The decision about the message that comes all the same. */
export function checkContact({ contact }: PrivacySettings): Fault[] {
	return checkSome(contact.options, 'contact', ['contact', 'options']);
}

/** Where one reason is asked for: exactly one is right. */
export function checkReasons(reasons: Options | undefined, id: string, path: PropertyKey[]): Fault[] {
	const right = rightIn(reasons ?? []);
	return faultIf(
		reasons !== undefined && right !== 1,
		path,
		`The item \`${id}\` has ${right} right reasons, but asks for one.`,
		'Mark one reason with `correct: true`, or leave `reasons:` out.',
	);
}

function checkSome(options: Options, id: string, path: PropertyKey[]): Fault[] {
	return faultIf(
		rightIn(options) === 0,
		path,
		`Nothing is right in \`${id}\`.`,
		'Mark what is right with `correct: true`; several may be.',
	);
}

function rightIn(options: Options): number {
	return options.filter(({ correct }) => correct).length;
}
