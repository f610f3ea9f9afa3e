/** The *mark* mechanic: pick out parts of a text, none or several. */
import type { ChooseOption } from './choose.ts';
import type { ItemBase, Remark, Rules, Skin, Verdict } from './item.ts';

/** A part that can be marked. */
export interface MarkPart {
	id: string;
	text: string;
	/** How good it is to mark it: `right` must be found, `partly` is fine either way, `wrong` is better left alone. */
	verdict: Verdict;
	feedback: string;
}

/** A message or a post: plain words with parts among them, in reading order. */
export interface MarkPassage {
	/** Who wrote it, or when; nothing for a line that tells what happens. */
	from?: string | undefined;
	parts: (string | MarkPart)[];
}

export interface MarkItem extends ItemBase {
	mechanic: 'mark';
	skin: Skin;
	/** What stands above the passages, for example the name of a chat. */
	title: string;
	/** What marking does: `point` at something, or `trim` it away. */
	does: 'point' | 'trim';
	passages: MarkPassage[];
	/** How many parts may be marked; nothing where all may. */
	most?: number | undefined;
	/** Asked besides: what the marked parts have in common. Their ids begin with `because-`. */
	reasons: ChooseOption[];
}

/** What stands above the passages, to read by itself: where parts are to be trimmed, what Sam wants with them. */
export function markTitle({ does, title }: MarkItem): string {
	return does === 'trim' ? `Sam wants: ${title}` : title;
}

/** `chosen` holds ids of parts, and of one reason where reasons are asked for. */
export const markRules: Rules<MarkItem> = {
	clean(item, chosen) {
		const parts = markParts(item).filter(({ id }) => chosen.includes(id));
		const reason = item.reasons.filter(({ id }) => chosen.includes(id)).slice(0, 1);
		return [...parts.slice(0, item.most), ...reason].map(({ id }) => id);
	},
	isReady: (item, chosen) =>
		chosen.length > 0 && (item.reasons.length === 0 || item.reasons.some(({ id }) => chosen.includes(id))),
	isRight: (item, chosen) =>
		[...markParts(item), ...item.reasons].every(
			({ id, verdict }) => verdict === 'partly' || (verdict === 'right') === chosen.includes(id),
		),
	remarks: (item, chosen) => key(item, (id) => chosen.includes(id)),
	others: (item, chosen) => key(item, (id) => !chosen.includes(id)),
	key: (item) => key(item, () => true),
};

/** The parts of an item that can be marked, in reading order. */
export function markParts({ passages }: MarkItem): MarkPart[] {
	return passages.flatMap(({ parts }) => parts.filter((part) => typeof part !== 'string'));
}

function key(item: MarkItem, isWanted: (id: string) => boolean): Remark[] {
	return [...markParts(item), ...item.reasons]
		.filter(({ id }) => isWanted(id))
		.map(({ text, verdict, feedback }) => ({ about: text, verdict, text: feedback }));
}
