import type { SortItem } from '#lesson/mechanics/sort';
import { letterOf } from '#lesson/wording';
import type { Part } from '../part.ts';
import { writingCell } from '../pen.ts';
import { cellText, headedTable } from '../table.ts';

/** How cards are put somewhere with a pen. */
export function sortRule({ isMatch, isScale }: SortItem): string {
	if (isMatch) return 'Write the letter of the answer that fits. Use each one once.';
	return isScale ? 'Write the letter of the step.' : 'Write a letter. You may use a letter more than once.';
}

/** The buckets with letters, then the cards with numbers and room for a letter each. */
export function sortForm({ buckets, cards, isMatch }: SortItem): Part[] {
	const letters = buckets.map(({ text }, index) => [[cellText(letterOf(index), true)], text]);
	const rows = cards.map(({ text }, index) => [`${index + 1}. ${text}`, writingCell()]);
	return [
		headedTable([1, 9], ['Letter', isMatch ? 'Answers' : 'Where it can go'], letters, true),
		headedTable([8, 2], [isMatch ? 'Worries' : 'Cards', 'Letter'], rows),
	];
}
