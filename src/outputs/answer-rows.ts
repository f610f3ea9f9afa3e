/** Answers of every mechanic alike: the rows of an answer table, called by number and letter as on pupils’ paper. */

import { allRules } from '#lesson/mechanics/all-rules';
import type { Remark, Verdict } from '#lesson/mechanics/item';
import type { MarkItem } from '#lesson/mechanics/mark';
import { markParts } from '#lesson/mechanics/mark';
import { rulesFor } from '#lesson/mechanics/rules';
import type { SetItem, SettingOption } from '#lesson/mechanics/set';
import type { SortItem } from '#lesson/mechanics/sort';
import type { Item } from '#lesson/mechanics/task';
import { letterOf } from '#lesson/wording';
import { cardLetter, numberedSteps } from './paper-parts.ts';
import { verdictLabels } from './wording.ts';

const answerColumns = ['What pupils choose', 'Verdict', 'What pupils read'] as const;

/** One thing that can be chosen, placed or set. */
export interface AnswerRow {
	/** Its number or letter with its words. */
	what: string;
	verdict: string;
	/** Whether it is part of a right answer. */
	isRight: boolean;
	/** What pupils would read on the site. */
	text: string;
}

/** Everything that could be chosen, with verdict and feedback. On a scale, where every step says the same, the right one. */
export function answerRows(item: Item): AnswerRow[] {
	const labels = labelsOf(item);
	const rows = rulesFor(allRules, item)
		.key(item)
		.map(({ about, verdict, text }: Remark, index): AnswerRow => {
			const { name = '', verdict: own } = labels[index] ?? {};
			const isRight = verdict === 'right';
			return { what: `${name}${about}`, verdict: own ?? verdictLabels[verdict], isRight, text };
		});
	if (item.mechanic !== 'sort') return rows;
	return item.isScale ? rows.filter(({ isRight }) => isRight) : withOtherwise(item, rows);
}

/** The rows as lines, for speaker notes. */
export function answerNotes(rows: readonly AnswerRow[]): string[] {
	return rows.map(({ what, verdict, text }) => `${what}${verdict ? ` – ${verdict}` : ''}. ${text}`);
}

/** A table of answers as columns, without the verdicts where nothing is marked. */
export function answerCells(rows: readonly AnswerRow[]): { header: string[]; shares: number[]; rows: string[][] } {
	const [what, verdict, text] = answerColumns;
	const isMarked = rows.some((row) => row.verdict !== '');
	if (!isMarked) return { header: [what, text], shares: [3, 4], rows: rows.map((row) => [row.what, row.text]) };
	return {
		header: [what, verdict, text],
		shares: [3.2, 1.5, 4],
		rows: rows.map((row) => [row.what, row.verdict, row.text]),
	};
}

interface RowLabel {
	name: string;
	/** Where a mechanic has a better word than the common one. */
	verdict?: string;
}

/** How each remark of the item's key is called, in the order of the key. */
function labelsOf(item: Item): RowLabel[] {
	switch (item.mechanic) {
		case 'choose':
			return item.options.map((_, index) => ({ name: `${letterOf(index)}. ` }));
		case 'mark':
			return [
				...markParts(item).map(({ verdict }, index) => ({ name: `${index + 1}. `, verdict: markWords(item, verdict) })),
				...item.reasons.map((_, index) => ({ name: `${letterOf(index)}. ` })),
			];
		case 'sort':
			return item.cards.flatMap(({ fits }, index) => fits.map(() => ({ name: `${index + 1}. ` })));
		case 'order':
			return item.cards.map((card, index) => ({
				name: `${cardLetter(item, card.id)}. `,
				verdict: item.does === 'sequence' ? `Place ${index + 1}` : roleWords[card.role],
			}));
		case 'branch':
			return numberedSteps(item).flatMap(({ number, choices }) =>
				choices.map(({ letter }) => ({ name: `Step ${number}, ${letter}. ` })),
			);
		case 'set':
			return item.settings.flatMap(({ options }, index) =>
				options.map(({ effect }, at) => ({ name: `${index + 1}${letterOf(at)}. `, verdict: effectWords[effect] })),
			);
		/* v8 ignore next -- @preserve */
		default:
			return item satisfies never;
	}
}

const roleWords = { needed: 'In every plan', fine: 'Helps', decoy: 'Leave out' } as const;

const effectWords: Record<SettingOption['effect'], string> = {
	fits: 'Fits',
	harmless: 'Makes no difference',
	'too-open': 'Too open',
	'too-tight': 'Too tight',
};

function markWords({ does }: MarkItem, verdict: Verdict): string {
	const words = {
		point: { right: 'A strong sign', partly: 'A weak sign', wrong: 'Fine as it is', unmarked: '' },
		trim: { right: 'Trim', partly: 'Either way', wrong: 'Keep', unmarked: '' },
	};
	return words[does][verdict];
}

/** What pupils read after any bucket a card does not fit. */
function withOtherwise({ cards }: SortItem, rows: readonly AnswerRow[]): AnswerRow[] {
	let from = 0;
	return cards.flatMap(({ text, fits, otherwise }, index) => {
		const own = rows.slice(from, from + fits.length);
		from += fits.length;
		const rest = { what: `${index + 1}. ${text} → anywhere else`, verdict: verdictLabels.wrong, isRight: false };
		return [...own, { ...rest, text: otherwise }];
	});
}

/** `setting:option` for every setting, so that all fit: what the account looks like when the goal is met. */
export function fittingSettings({ settings }: SetItem): string[] {
	return settings.map(({ id, start, options }) => {
		const best = options.find(({ effect }) => effect === 'fits') ?? options.find((option) => option.id === start);
		return `${id}:${best?.id ?? start}`;
	});
}
