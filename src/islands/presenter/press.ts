/** What keys and clickers do. Escape and Shift do nothing at all: no talk ends by a slip of the hand. */
import type { Act } from './show.ts';

/** What a key asks for, besides what happens to the slides. */
export type Press = Act['type'] | 'full-screen';

const presses: Record<string, Press> = {
	ArrowRight: 'next',
	ArrowDown: 'next',
	PageDown: 'next',
	' ': 'next',
	Enter: 'next',
	n: 'next',
	ArrowLeft: 'back',
	ArrowUp: 'back',
	PageUp: 'back',
	Backspace: 'back',
	p: 'back',
	Home: 'first',
	End: 'last',
	b: 'blank',
	'.': 'blank',
	f: 'full-screen',
};

/** As much of a key event as counts. */
export type KeyPressed = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'altKey' | 'metaKey' | 'shiftKey' | 'target'>;

/** What a key does, or nothing where it belongs to the browser, to a control or to a box to type in. */
export function pressOf({ key, ctrlKey, altKey, metaKey, shiftKey, target }: KeyPressed): Press | undefined {
	if (ctrlKey || altKey || metaKey) return undefined;
	const place = target instanceof Element ? target : undefined;
	if (place?.closest('input, select, textarea, dialog[open]')) return undefined;
	if ((key === ' ' || key === 'Enter') && place?.closest('a, button, summary')) return undefined;
	if (shiftKey && key === ' ') return 'back';
	const name = key.length === 1 ? key.toLowerCase() : key;
	return Object.hasOwn(presses, name) ? presses[name] : undefined;
}
