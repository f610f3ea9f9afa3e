import { render } from 'solid-js/web';
import { ClassBoard } from './ClassBoard.tsx';

/** Draws the class page into its place, whose `data-class-board` is the address of the activities, instead of what stands there. */
export function mountClassBoard(): void {
	const place = document.querySelector<HTMLElement>('[data-class-board]');
	if (!place) return;
	const address = place.dataset.classBoard ?? '';
	place.replaceChildren();
	render(() => <ClassBoard address={address} />, place);
}
