/** The *sort* mechanic: put every card into one of a few buckets. */
import type { ItemBase, Remark, Rules, Verdict } from './item.ts';

/** Where cards go. */
export interface Bucket {
	id: string;
	text: string;
}

export interface SortCard {
	id: string;
	text: string;
	/** The buckets it fits, best first, with what a pupil reads. */
	fits: { bucket: string; verdict: 'right' | 'partly'; feedback: string }[];
	/** What a pupil reads after any other bucket. */
	otherwise: string;
}

export interface SortItem extends ItemBase {
	mechanic: 'sort';
	buckets: Bucket[];
	cards: SortCard[];
	/** Whether the buckets are steps of one scale. */
	isScale: boolean;
	/** Whether each bucket takes one card: a card and its answer. */
	isMatch: boolean;
}

/** `chosen` holds `card:bucket`, one a card. */
export const sortRules: Rules<SortItem> = {
	clean(item, chosen) {
		return item.cards.flatMap(({ id }) => {
			const bucket = bucketOf(chosen, id);
			return item.buckets.some((one) => one.id === bucket) ? [`${id}:${bucket}`] : [];
		});
	},
	isReady: ({ cards }, chosen) => cards.every(({ id }) => bucketOf(chosen, id) !== undefined),
	isRight: (item, chosen) => item.cards.every((card) => verdictOf(item, card, bucketOf(chosen, card.id)) === 'right'),
	remarks: (item, chosen) =>
		item.cards.flatMap((card) => {
			const bucket = bucketOf(chosen, card.id);
			return bucket === undefined ? [] : [remark(item, card, bucket)];
		}),
	others: () => [],
	key: (item) => item.cards.flatMap((card) => card.fits.map(({ bucket }) => remark(item, card, bucket))),
};

/** The bucket a card is in, or nothing. */
export function bucketOf(chosen: readonly string[], cardId: string): string | undefined {
	return chosen.find((one) => one.startsWith(`${cardId}:`))?.slice(cardId.length + 1);
}

/** `chosen` with a card put into a bucket, or taken out where `bucket` is nothing. */
export function place(chosen: readonly string[], cardId: string, bucket: string | undefined): string[] {
	const others = chosen.filter((one) => !one.startsWith(`${cardId}:`));
	return bucket === undefined ? others : [...others, `${cardId}:${bucket}`];
}

/** Of answers that are all true, one that meets another card is still a good thought. */
function verdictOf({ isMatch }: SortItem, { fits }: SortCard, bucket: string | undefined): Verdict {
	return fits.find((fit) => fit.bucket === bucket)?.verdict ?? (isMatch ? 'partly' : 'wrong');
}

function remark(item: SortItem, card: SortCard, bucket: string): Remark {
	const fit = card.fits.find((one) => one.bucket === bucket);
	const where = item.buckets.find(({ id }) => id === bucket)?.text ?? '';
	return {
		about: `${card.text} → ${where}`,
		verdict: verdictOf(item, card, bucket),
		text: fit?.feedback ?? card.otherwise,
	};
}
