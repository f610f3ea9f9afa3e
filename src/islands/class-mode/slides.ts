/** A task as slides for the front of the room: what to look at, what to choose from, and what is said about it. */
import { allRules } from '#lesson/mechanics/all-rules';
import type { BranchItem } from '#lesson/mechanics/branch';
import type { ChatLine, Remark, Skin, Stimulus } from '#lesson/mechanics/item';
import type { MarkItem } from '#lesson/mechanics/mark';
import { rulesFor } from '#lesson/mechanics/rules';
import type { Item, Task } from '#lesson/mechanics/task';

/** One thing at a time. */
export interface BoardSlide {
	prompt: string;
	stimulus?: Stimulus | undefined;
	/** What the class works on, besides. */
	material: { title?: string | undefined; lines: string[] }[];
	/** What hands are counted for; none where nothing is chosen. Their remarks are shown all at once. */
	options: Remark[];
	/** What is shown one by one. */
	remarks: Remark[];
	/** Shown with the last of it. */
	outcome?: string | undefined;
}

/** The slides of a task, in order. */
export function slidesOf({ items }: Pick<Task, 'items'>): BoardSlide[] {
	return items.flatMap((item) => (item.mechanic === 'branch' ? branchSlides(item) : [slideOf(item)]));
}

function slideOf(item: Exclude<Item, BranchItem>): BoardSlide {
	const { prompt, stimulus } = item;
	const key = rulesFor(allRules, item).key(item);
	if (item.mechanic !== 'choose')
		return { prompt, stimulus, material: materialOf(item), options: [], remarks: key, outcome: item.outcome };
	const [thought] = key;
	const isOneThought = key.every(({ verdict, text }) => verdict === 'unmarked' && text === thought?.text);
	return {
		prompt,
		stimulus,
		material: [],
		options: isOneThought ? key.map((remark) => ({ ...remark, text: '' })) : key,
		remarks: [],
		outcome: isOneThought ? thought?.text : item.outcome,
	};
}

function materialOf(item: Exclude<Item, BranchItem | { mechanic: 'choose' }>): BoardSlide['material'] {
	switch (item.mechanic) {
		case 'mark':
			return [{ title: item.title, lines: item.passages.map(passageText) }];
		case 'sort':
			return [
				{ lines: item.cards.map(({ text }) => text) },
				{ title: 'Where does each belong?', lines: item.buckets.map(({ text }) => text) },
			];
		case 'order':
			return [{ lines: item.shown.flatMap((id) => item.cards.find((card) => card.id === id)?.text ?? []) }];
		case 'set':
			return [
				{ title: item.goal, lines: [] },
				{
					lines: item.settings.map(({ label, options }) => `${label}: ${options.map(({ text }) => text).join(' / ')}`),
				},
			];
		default:
			return item satisfies never;
	}
}

function passageText({ from, parts }: MarkItem['passages'][number]): string {
	const text = parts.map((part) => (typeof part === 'string' ? part : part.text)).join('');
	return from ? `${from}: ${text}` : text;
}

/** Each step is a slide of its own: the class says what Sam could do, and hears about every way. */
function branchSlides({ prompt, skin, title, steps }: BranchItem): BoardSlide[] {
	return steps.map(({ lines, choices, ending }) => ({
		prompt: choices.length > 0 ? prompt : (ending ?? ''),
		stimulus: chat(skin, title, lines),
		material: [],
		options: choices.map(({ text, feedback }) => ({ about: text, verdict: 'unmarked', text: feedback })),
		remarks: [],
	}));
}

function chat(skin: Skin, title: string, lines: ChatLine[]): Stimulus {
	return { kind: 'chat', skin, title, lines };
}
