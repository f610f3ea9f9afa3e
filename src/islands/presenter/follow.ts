/** What keys, clickers and pointers do to a window. */
import { pressOf } from './press.ts';
import type { Act } from './show.ts';

interface Following {
	act: (type: SimpleAct) => void;
	/** Moves within a slide that is taller than the screen; says whether there was anything to move. */
	scroll?: (direction: 1 | -1) => boolean;
	fullScreen?: () => void;
}

type SimpleAct = Exclude<Act['type'], 'choose' | 'jump'>;

/** Follows keys from here on. */
export function followKeys({ act, scroll, fullScreen }: Following): void {
	document.addEventListener('keydown', (event) => {
		const press = pressOf(event);
		if (!press || (press === 'full-screen' && !fullScreen)) return;
		event.preventDefault();
		if (press === 'full-screen') return fullScreen?.();
		const isVertical = event.key === 'ArrowDown' || event.key === 'ArrowUp';
		if (isVertical && scroll?.(event.key === 'ArrowDown' ? 1 : -1)) return;
		act(press as SimpleAct);
	});
}

/** How long the bar stays after the pointer was moved. */
const awakeMs = 3000;

/** Says on the page, for its styles, that somebody moves the mouse or touches the screen. */
export function followPointer(): void {
	const { dataset } = document.documentElement;
	let timer: ReturnType<typeof setTimeout> | undefined;
	const wake = () => {
		dataset.awake = '';
		clearTimeout(timer);
		timer = setTimeout(() => delete dataset.awake, awakeMs);
	};
	for (const name of ['pointermove', 'pointerdown'] as const) addEventListener(name, wake);
	wake();
}

/** Shows the page on the whole screen, or no longer. Where a browser refuses, nothing happens. */
export function toggleFullScreen(): void {
	const change = document.fullscreenElement
		? document.exitFullscreen()
		: document.documentElement.requestFullscreen?.();
	void change?.catch(() => {});
}
