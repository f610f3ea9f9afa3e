/** The slides on the screen, by reveal.js: which one is shown, how large, and what screen readers are told. */
import { fitSlide, stageSize } from './stage.ts';

export interface DeckView {
	/** Shows one of the places that are shown; all others are taken out. */
	show(places: readonly number[], place: number): void;
	/** The part that is shown may be taller than the screen: whether it went on in it. */
	scroll(direction: 1 | -1): boolean;
}

/**
 * Keys, address, fullscreen and messages are our own: of reveal.js only its core runs, and nothing on it can be reached
 * from outside.
 */
const options = {
	embedded: true,
	controls: false,
	progress: false,
	keyboard: false,
	touch: false,
	overview: false,
	hash: false,
	history: false,
	respondToHashChanges: false,
	jumpToSlide: false,
	help: false,
	pause: false,
	fragments: false,
	autoAnimate: false,
	postMessage: false,
	focusBodyOnPageVisibilityChange: false,
	// In narrow windows it would turn the slides into one long page.
	scrollActivationWidth: 0,
	center: false,
	margin: 0,
	minScale: 0.1,
	maxScale: 6,
	transition: 'none',
	backgroundTransition: 'none',
	hideInactiveCursor: true,
} as const;

/** Takes over the element with the slides. */
export async function openDeck(root: HTMLElement): Promise<DeckView> {
	const { default: Reveal } = await import('reveal.js');
	const slides = root.querySelector<HTMLElement>('.slides');
	if (!slides) throw new Error('There are no slides in the element for them');
	const all = [...slides.querySelectorAll<HTMLElement>(':scope > section')];
	// What is not on the screen yet must come before the network goes.
	for (const picture of root.querySelectorAll('img')) picture.loading = 'eager';
	const reveal = new Reveal(root, { ...options, ...sizeOf(root) });
	await reveal.initialize();
	// It calls itself an application, in which screen readers would read nothing by themselves.
	root.removeAttribute('role');
	let shown = '';
	let current: HTMLElement | undefined;

	function lay(): void {
		// While the notes have the window there is nothing to lay out.
		if (root.clientWidth === 0) return;
		reveal.configure(sizeOf(root));
		reveal.layout();
		if (current) fitSlide(current);
	}
	new ResizeObserver(lay).observe(root);
	void document.fonts.ready.then(lay);

	return {
		show(places, place) {
			const wanted = places.join();
			if (wanted !== shown) {
				slides.replaceChildren(...places.flatMap((one) => all[one] ?? []));
				reveal.sync();
				shown = wanted;
			}
			reveal.slide(places.indexOf(place));
			current = all[place];
			if (current) fitSlide(current);
		},
		scroll(direction) {
			const before = current?.scrollTop ?? 0;
			current?.scrollBy({ top: direction * 0.7 * current.clientHeight, behavior: 'instant' });
			return (current?.scrollTop ?? 0) !== before;
		},
	};
}

function sizeOf({ clientWidth, clientHeight }: HTMLElement): { width: number; height: number } {
	return stageSize(clientWidth || innerWidth, clientHeight || innerHeight);
}
