/** Reads a page aloud, block by block. The page may change meanwhile: what comes next is looked for each time. */
import { type Block, blocksOf } from './blocks.ts';
import { choiceOf } from './choices.ts';
import { localVoice } from './voice.ts';

/** `failed`: the device would not read; it may be tried again. */
export type ReaderState = 'off' | 'reading' | 'paused' | 'failed';

/** Normal, slow, fast: by the steps of `groups.pace`. */
const rates = [1, 0.75, 1.3];
const markClass = 'being-read';

/** Reads the words of one element. It falls silent when the page is left or hidden by the quick exit. */
export class Reader {
	readonly #root: HTMLElement;
	readonly #listeners = new Set<() => void>();
	#state: ReaderState = 'off';
	/** Where each block began that was read so far. */
	#path: Node[] = [];
	#spoken: SpeechSynthesisUtterance | undefined;
	#marked: Element | undefined;

	constructor(root: HTMLElement) {
		this.#root = root;
		const page = document.documentElement;
		addEventListener('pagehide', () => this.stop());
		new MutationObserver(() => page.classList.contains('away') && this.stop()).observe(page, {
			attributeFilter: ['class'],
		});
	}

	get state(): ReaderState {
		return this.#state;
	}

	/** Calls `listener` on every change of the state; returns what ends it. */
	listen(listener: () => void): () => void {
		this.#listeners.add(listener);
		return () => this.#listeners.delete(listener);
	}

	/** Begins, or carries on with the block it was paused in. */
	play(): void {
		if (this.#state === 'reading') return;
		this.#enter('reading');
		this.#goOn(this.#path.pop());
	}

	pause(): void {
		if (this.#state !== 'reading') return;
		this.#hush();
		this.#enter('paused');
	}

	stop(): void {
		if (this.#state === 'off') return;
		this.#hush();
		this.#mark();
		this.#path = [];
		this.#enter('off');
	}

	/** Takes up another speed, from the beginning of the block. */
	changePace(): void {
		if (this.#state !== 'reading') return;
		this.#hush();
		this.#goOn(this.#path.pop());
	}

	#enter(state: ReaderState): void {
		this.#state = state;
		for (const listener of this.#listeners) listener();
	}

	#goOn(again?: Node): void {
		const blocks = blocksOf(this.#root);
		const last = this.#path.findLast((node) => this.#root.contains(node));
		const next =
			blocks.find(({ start }) => start === again) ?? blocks.find(({ start }) => !last || isAfter(start, last));
		if (next) this.#say(next);
		else this.stop();
	}

	#say({ element, start, text }: Block): void {
		this.#path.push(start);
		const voice = localVoice();
		if (!voice) {
			this.#fail();
			return;
		}
		const words = new SpeechSynthesisUtterance(text);
		Object.assign(words, { voice, lang: voice.lang, rate: rates[Number(choiceOf('pace'))] ?? 1 });
		// A silenced voice still says that it ended.
		words.onend = () => words === this.#spoken && this.#goOn();
		words.onerror = () => words === this.#spoken && this.#fail();
		this.#spoken = words;
		this.#mark(element);
		bringIntoView(element);
		speechSynthesis.speak(words);
	}

	#fail(): void {
		this.#hush();
		this.#enter('failed');
	}

	// Pausing a voice does nothing on some devices: it is silenced instead, and the block begun again.
	#hush(): void {
		const isSpeaking = this.#spoken !== undefined;
		this.#spoken = undefined;
		if (isSpeaking) speechSynthesis.cancel();
	}

	#mark(element?: Element): void {
		this.#marked?.classList.remove(markClass);
		this.#marked = element;
		element?.classList.add(markClass);
	}
}

function isAfter(node: Node, other: Node): boolean {
	return (other.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

/** Moves the page only when the block cannot be seen whole, and then without motion. */
function bringIntoView(element: Element): void {
	const { top, bottom } = element.getBoundingClientRect();
	const { scrollPaddingTop, scrollPaddingBottom } = getComputedStyle(document.documentElement);
	const isSeen = top >= pixels(scrollPaddingTop) && bottom <= innerHeight - pixels(scrollPaddingBottom);
	if (!isSeen) element.scrollIntoView({ block: 'center', behavior: 'instant' });
}

function pixels(length: string): number {
	return Number.parseFloat(length) || 0;
}
