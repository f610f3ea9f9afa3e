import type { FirstSteps } from '../../schema/kinds/sorting.ts';
import type { Fault } from './fault.ts';
import { faultIf } from './fault.ts';

/** Plans with something needed and something to wonder about; blocking somebody is never wrong. */
export function checkPlans({ items }: FirstSteps): Fault[] {
	return items.flatMap(({ id, cards }, index) => {
		const path = ['items', index, 'cards'];
		const needed = cards.filter(({ role }) => role === 'needed').length;
		return [
			...faultIf(
				needed < 2,
				path,
				`The plan \`${id}\` has ${needed === 0 ? 'no card' : 'only one card'} with \`role: needed\`.`,
				'Give it at least two, one that stops contact and one that tells someone.',
			),
			...faultIf(
				cards.every(({ role }) => role !== 'decoy'),
				path,
				`The plan \`${id}\` has no decoy.`,
				'Give a card that people are often tempted by `role: decoy`, with a kind answer.',
			),
			...cards.flatMap(({ text, role }, card) =>
				faultIf(
					role === 'decoy' && /\bblock/i.test(text),
					[...path, card, 'role'],
					`\`${text}\` is a decoy, but blocking is never wrong.`,
					'Write `role: fine`, or choose words without it.',
				),
			),
		];
	});
}
