/** Words between the open tabs of this site in one browser. They never leave it, and silence is no fault. */

/** What a tab can say: `clear` means that everything kept is to be forgotten. */
type Word = 'clear';

/** One for the page: a channel does not hear what it says itself. The quick exit has its own word on the same name. */
let channel: BroadcastChannel | undefined;

/** Says `word` to every other tab. */
export function tellOtherTabs(word: Word): void {
	open()?.postMessage(word);
}

/** Calls `listener` when another tab says `word`; returns what stops it. */
export function hearOtherTabs(word: Word, listener: () => void): () => void {
	const hear = ({ data }: MessageEvent) => {
		if (data === word) listener();
	};
	open()?.addEventListener('message', hear);
	return () => channel?.removeEventListener('message', hear);
}

function open(): BroadcastChannel | undefined {
	try {
		channel ??= new BroadcastChannel('wt');
	} catch {
		// Old browsers have no channels, and pages from disk may not open one.
	}
	return channel;
}
