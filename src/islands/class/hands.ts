/** Counting hands: counts that can be changed, and taken back one by one. */
import { createSignal } from 'solid-js';
import { type Counts, changeCount, noCounts } from '#lesson/result-codes/class-count';
import { letterOf } from '#lesson/wording';

/** What was changed last, for a screen reader to say. */
export interface HandChange {
	letter: string;
	count: number;
}

/** The hands of one class, in memory only. */
export type Hands = ReturnType<typeof createHands>;

/** Starts to count hands. Option places count from 0. */
export function createHands(activity: () => Parameters<typeof noCounts>[0]) {
	const [counts, setCounts] = createSignal<Counts>(noCounts(activity()));
	const [past, setPast] = createSignal<{ counts: Counts; item: number; option: number }[]>([]);
	const countAt = (item: number, option: number) => counts()[item]?.[option + 1] ?? 0;

	function change(item: number, option: number, changed: (count: number) => number): HandChange {
		const before = counts();
		const after = changeCount(before, item, option + 1, changed);
		if (after[item]?.[option + 1] !== before[item]?.[option + 1]) {
			setPast([...past(), { counts: before, item, option }]);
			setCounts(after);
		}
		return { letter: letterOf(option), count: countAt(item, option) };
	}

	return {
		counts,
		countAt,
		canUndo: () => past().length > 0,
		add: (item: number, option: number, by: 1 | -1) => change(item, option, (count) => count + by),
		/** Takes what was typed; anything that is no number of hands changes nothing. */
		type: (item: number, option: number, text: string) =>
			change(item, option, (count) => (/^\d{1,3}$/.test(text.trim()) ? Number(text) : count)),
		/** Takes back the last change. */
		undo(): (HandChange & { item: number }) | undefined {
			const last = past().at(-1);
			if (!last) return undefined;
			setPast(past().slice(0, -1));
			setCounts(last.counts);
			return { letter: letterOf(last.option), count: countAt(last.item, last.option), item: last.item };
		},
		forget() {
			setPast([]);
			setCounts(noCounts(activity()));
		},
	};
}

/** The place of the option that a key stands for: its letter or its number; nothing for other keys. */
export function optionOfKey(key: string, options: number): number | undefined {
	const place = /^[a-z]$/i.test(key)
		? key.toUpperCase().charCodeAt(0) - 65
		: /^[1-9]$/.test(key)
			? Number(key) - 1
			: -1;
	return place >= 0 && place < options ? place : undefined;
}

/** Whether a key takes the last hand back. */
export function isUndoKey(key: string): boolean {
	return ['Backspace', 'z', 'Z'].includes(key);
}

/** Whether a key belongs to the page as a whole: no other key is held, and no field or list has the focus. */
export function isFreeKey(event: KeyboardEvent): boolean {
	const taken = 'textarea, select, [contenteditable], input:not([type=radio], [type=checkbox])';
	const { target } = event;
	const isInField = target instanceof Element && target.matches(taken);
	return !(event.ctrlKey || event.metaKey || event.altKey || event.isComposing || event.defaultPrevented || isInField);
}
