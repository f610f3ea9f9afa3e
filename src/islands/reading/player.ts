/** The buttons that read aloud: in the panel, and at the foot of the page as long as it is being read. */
import { element } from '../element.ts';
import type { Reader } from './reader.ts';
import { words } from './words.ts';

/** Header and bar always show, but stand where `scroll-padding` lets nothing stop: focus there must not move the page. */
export const inPlace: FocusOptions = { preventScroll: true };

/** Start, pause and stop for a reader. `end` unties them from it. */
export function playerButtons(reader: Reader): { buttons: HTMLElement; end: () => void } {
	const main = element('button', { type: 'button', class: 'button' });
	const stop = element('button', { type: 'button', class: 'button-quiet' }, words.stop);
	const show = () => {
		main.textContent = words[reader.state];
		stop.hidden = reader.state === 'off';
	};
	main.addEventListener('click', () => (reader.state === 'reading' ? reader.pause() : reader.play()));
	stop.addEventListener('click', () => reader.stop());
	show();
	return { buttons: element('div', { class: 'actions' }, main, stop), end: reader.listen(show) };
}

/** Keeps a bar at the foot of the page while `reader` is at work. When it goes with the focus, `focusAfter` has it. */
export function keepBar(reader: Reader, focusAfter: () => HTMLElement | undefined): void {
	let close: (() => void) | undefined;
	const status = element('p', { role: 'status' });

	function open(): () => void {
		const { buttons, end } = playerButtons(reader);
		const bar = element('section', { class: 'reading-bar', 'aria-label': words.aloud }, buttons, status);
		document.body.append(bar);
		return () => {
			const hadFocus = bar.contains(document.activeElement);
			end();
			bar.remove();
			if (hadFocus) focusAfter()?.focus(inPlace);
		};
	}

	reader.listen(() => {
		if (reader.state === 'off') {
			close?.();
			close = undefined;
		} else close ??= open();
		status.textContent = reader.state === 'failed' ? words.noReading : '';
	});
}
