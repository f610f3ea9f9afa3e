import { createEffect, onCleanup, onMount } from 'solid-js';
import { fitSlide } from './stage.ts';

/** The slides as the page had them, before any was taken out. */
let sections: HTMLElement[] | undefined;

/** Keeps the slides of the page for previews. Must come before the deck takes any out. */
export function rememberSlides(deck: Element): void {
	sections = [...deck.querySelectorAll<HTMLElement>('.slides > section')];
}

/** A slide in small. Nobody reads or presses anything in it: its name stands beside it. */
export function Preview(props: { place: number }) {
	let frame!: HTMLDivElement;
	createEffect(() => {
		const copy = sections?.[props.place]?.cloneNode(true) as HTMLElement | undefined;
		if (!copy) return frame.replaceChildren();
		for (const name of ['id', 'hidden', 'aria-hidden', 'style', 'tabindex']) copy.removeAttribute(name);
		copy.className = 'present';
		for (const one of copy.querySelectorAll('[id]')) one.removeAttribute('id');
		frame.replaceChildren(copy);
		fitSlide(copy);
	});
	onMount(() => {
		const scale = () => frame.style.setProperty('--scale', String(frame.clientWidth / 1280));
		const watch = new ResizeObserver(scale);
		watch.observe(frame);
		onCleanup(() => watch.disconnect());
	});

	return <div class="desk-preview slides" inert aria-hidden="true" ref={frame} />;
}
