/** Cards to be sorted: whether every place exists, and takes something. */
import { nearestHint } from '../../nearest.ts';
import type { CheckLadder, NameTheTactic, TrueAnswers } from '../../schema/kinds/sorting.ts';
import type { Fault } from './fault.ts';
import { faultIf, stoodBefore } from './fault.ts';

/** Every tactic a card names exists, and every tactic has a card. */
export function checkTactics({ tactics, items }: NameTheTactic): Fault[] {
	const names = tactics.map(({ id }) => id);
	const used = items.flatMap(({ cards }) => cards.flatMap(({ fits }) => fits.map(({ tactic }) => tactic)));
	return [
		...tactics.flatMap(({ id }, index) =>
			faultIf(
				!used.includes(id),
				['tactics', index],
				`No card fits the tactic \`${id}\`.`,
				'Write a card for it, or take it away.',
			),
		),
		...items.flatMap(({ cards }, item) =>
			cards.flatMap(({ id, fits }, card) => {
				const path = ['items', item, 'cards', card, 'fits'];
				return checkFits(
					id,
					fits.map(({ tactic }) => tactic),
					names,
					path,
				);
			}),
		),
	];
}

function checkFits(card: string, fits: string[], names: string[], path: PropertyKey[]): Fault[] {
	const isTwice = stoodBefore(fits);
	return fits.flatMap((tactic, index) => [
		...faultIf(
			!names.includes(tactic),
			[...path, index, 'tactic'],
			`There is no tactic \`${tactic}\`.`,
			`Add it to \`tactics:\`, or change the name.${nearestHint(tactic, names)}`,
		),
		...faultIf(
			isTwice[index] === true,
			[...path, index, 'tactic'],
			`The card \`${card}\` names \`${tactic}\` twice.`,
			'Take one of them away, or name the other tactic it fits.',
		),
	]);
}

/** Every step of the ladder has a check. */
export function checkRungs({ items }: CheckLadder): Fault[] {
	return items.flatMap(({ id, checks }, index) =>
		(['nothing', 'helps', 'strong'] as const).flatMap((rung) =>
			faultIf(
				checks.every((check) => check.rung !== rung),
				['items', index, 'checks'],
				`No check of \`${id}\` stands on the step \`${rung}\`.`,
				`Write one with \`rung: ${rung}\`.`,
			),
		),
	);
}

/** No two worries share an answer, or nobody could match them. */
export function checkPairs({ items }: TrueAnswers): Fault[] {
	return items.flatMap(({ pairs }, item) =>
		stoodBefore(pairs.map(({ answer }) => answer)).flatMap((isTaken, index) =>
			faultIf(
				isTaken,
				['items', item, 'pairs', index, 'answer'],
				`Two worries have the answer \`${pairs[index]?.answer}\`.`,
				'Give each worry an answer that fits it alone.',
			),
		),
	);
}
