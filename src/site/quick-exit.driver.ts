/** How the tests of the quick exit load it into a page and press keys. */
import { vi } from 'vitest';
import { inlineScript } from './inline-script.ts';
import source from './quick-exit.js?raw';

/** The script as it stands in a page. */
export const script = inlineScript(source);

/** Where the script went, instead of this page. */
export const replace = vi.fn<(address: string) => void>();

/** The channels to other tabs that the script opened. */
export const channels: FakeChannel[] = [];

let listening = new AbortController();

/** Listens on the window until `tidy`. */
export function listen(type: string, action: EventListener, capture = true): void {
	window.addEventListener(type, action, { capture, signal: listening.signal });
}

/** The entry by which a tab knows that it was left. */
export const mark = 'wt.tab.1';

/** How the page came to be loaded, in the standard's words and in the numbers from before. */
export const arrival = (type: string) => ({ getEntriesByType: () => [{ type }], navigation: { type: 255 } });
export const oldArrival = (type: number) => ({ getEntriesByType: () => [], navigation: { type } });

/** Runs the script as a fresh page would, with a `location` that only takes notes. */
export function load({
	onLine = true,
	protocol = 'https:',
	href = 'https://site.example/learn/',
	Channel = FakeChannel as unknown,
	performance = arrival('navigate') as unknown,
} = {}): void {
	const names = ['location', 'navigator', 'addEventListener', 'BroadcastChannel', 'performance'];
	new Function(...names, script)({ replace, protocol, href }, { onLine }, listen, Channel, performance);
}

/** The browser takes the page off the screen, and keeps it. */
export const putAway = () => window.dispatchEvent(new Event('pagehide'));

/** The browser shows the page: for the first time, or as it kept it. */
export const show = (persisted: boolean) => window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted }));

/** Presses and releases a key. */
export function press(
	key: string,
	options: KeyboardEventInit = {},
	target: EventTarget = document.body,
): KeyboardEvent {
	const down = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...options });
	target.dispatchEvent(down);
	target.dispatchEvent(new KeyboardEvent('keyup', { key, bubbles: true, ...options }));
	return down;
}

/** What the page says about presses left. */
export const status = () => document.querySelector('[data-exit-status]')?.textContent;

/** A page with an exit link and a status. */
export function prepare(): void {
	document.head.innerHTML = '<title>A lesson</title>';
	document.body.innerHTML =
		'<a data-quick-exit href="https://news.example/"><span>Leave this site</span></a><p data-exit-status role="status"></p>';
}

/** Undoes what the script and the test did to the page. */
export function tidy(): void {
	listening.abort();
	listening = new AbortController();
	channels.length = 0;
	replace.mockReset();
	vi.useRealTimers();
	vi.unstubAllGlobals();
	const root = document.documentElement;
	root.className = '';
	root.removeAttribute('style');
	delete root.dataset.exit;
	localStorage.clear();
	sessionStorage.clear();
}

class FakeChannel {
	onmessage: ((event: { data: unknown }) => void) | null = null;
	said: unknown[] = [];

	constructor() {
		channels.push(this);
	}

	postMessage(word: unknown) {
		this.said.push(word);
	}
}
