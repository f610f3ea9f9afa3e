/** Result codes as a teacher types them in: the good ones are counted, the others wait to be mended. */
import { createSignal } from 'solid-js';
import type { ClassActivity } from '#lesson/result-codes/class-count';
import type { Answers, CodeForm } from '#lesson/result-codes/codec';
import { codeLength, decode } from '#lesson/result-codes/codec';
import { faultText } from '#lesson/result-codes/fault-text';
import { splitCodes } from '#lesson/result-codes/read-codes';

/** A text that is no code of the activity, and why. */
export interface BadCode {
	text: string;
	reason: string;
}

/** The codes of one class, in memory only. */
export type TypedCodes = ReturnType<typeof createTypedCodes>;

/**
 * Starts to take codes.
 *
 * @param titles of all activities, by number.
 */
export function createTypedCodes(activity: () => ClassActivity, titles: () => Record<number, string>) {
	const [batches, setBatches] = createSignal<Answers[][]>([]);
	const [bad, setBad] = createSignal<BadCode[]>([]);

	return {
		answers: () => batches().flat(),
		bad,
		lastBatch: () => batches().at(-1)?.length ?? 0,
		/** Counts the good codes of a text. What is left is told in `bad`. */
		add(text: string): { added: number; bad: BadCode[] } {
			const form = formOf(activity());
			const names = { title: activity().title, titles: titles() };
			const pieces = splitCodes(text, codeLength(form));
			const read = (pieces.length > 0 ? pieces : ['']).map((piece) => ({ piece, ...decode(form, piece) }));
			const good = read.flatMap((one) => ('answers' in one ? [one.answers] : []));
			const faulty = read.flatMap((one) =>
				'fault' in one ? [{ text: one.piece, reason: faultText(one.fault, names) }] : [],
			);
			if (good.length > 0) setBatches([...batches(), good]);
			setBad(faulty);
			return { added: good.length, bad: faulty };
		},
		takeBack() {
			setBatches(batches().slice(0, -1));
		},
		forget() {
			setBatches([]);
			setBad([]);
		},
	};
}

function formOf({ number, edition, items }: ClassActivity): CodeForm {
	return { number, edition, options: items.map(({ options }) => options.length) };
}
