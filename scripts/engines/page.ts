/** What a reader does with a page: finds a control by what it says, presses it, waits for what comes. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Driver, InputSource } from './driver.ts';

/** A control as a reader knows it. */
export interface Target {
	css: string;
	/** All it says to a screen reader. */
	name?: string;
	/** How what it says begins. */
	begins?: string;
}

/** Machines are shared: a slow answer is no fault. */
const patience = 20_000;

/** Keys by name, as WebDriver writes them. */
const keys: Record<string, string> = {
	Tab: '\uE004',
	Enter: '\uE007',
	Shift: '\uE008',
	Escape: '\uE00C',
	Space: ' ',
	ArrowRight: '\uE014',
	ArrowDown: '\uE015',
};

/** Waits until a function answers with something true in the page, and gives that. A page on its way out is asked again. */
export async function waitFor<A extends unknown[], T>(
	tab: Driver,
	what: string,
	check: (...args: A) => T,
	...args: A
): Promise<NonNullable<Awaited<T>>> {
	let last: unknown;
	for (const end = Date.now() + patience; Date.now() < end; await sleep(60)) {
		try {
			last = await tab.evaluate(check, ...args);
			if (last) return last as NonNullable<Awaited<T>>;
		} catch (error) {
			last = (error as Error).message;
		}
	}
	throw new Error(`waited for ${what} on ${await tab.address()}, and had ${JSON.stringify(last)}`);
}

/** Waits until a visible element holds these words. */
export async function waitForText(tab: Driver, css: string, words: string): Promise<void> {
	await waitFor(
		tab,
		`“${words}” in ${css}`,
		(css, words) =>
			[...document.querySelectorAll(css)].some(
				(one) => one.checkVisibility() && one.textContent.replace(/\s+/g, ' ').includes(words),
			),
		css,
		words,
	);
}

/** Waits until the tab is at an address. */
export async function waitForAddress(tab: Driver, url: string): Promise<void> {
	for (const end = Date.now() + patience; Date.now() < end; await sleep(60)) {
		if ((await tab.address()) === url) return;
	}
	const title = await tab.evaluate(() => document.title).catch(String);
	throw new Error(`waited for ${url}, and was at ${await tab.address()}, with “${title}” on the screen`);
}

/** Loads the page anew, and waits until the old one is gone and the new one is there. */
export async function reload(tab: Driver): Promise<void> {
	await tab.evaluate(() => document.documentElement.setAttribute('data-before-reload', ''));
	await tab.reload();
	await waitFor(
		tab,
		'the page to load anew',
		() => !document.documentElement.hasAttribute('data-before-reload') && document.readyState === 'complete',
	);
}

/** Fails with both values unless they are alike. */
export function expectEqual(what: string, found: unknown, wanted: unknown): void {
	const [one, other] = [JSON.stringify(found), JSON.stringify(wanted)];
	if (one !== other) throw new Error(`${what}: ${one} instead of ${other}`);
}

/** Presses a control with the mouse, in its middle, once it is there and nothing covers it. */
export async function click(tab: Driver, target: Target): Promise<void> {
	const { x, y } = await waitFor(tab, `a free ${nameOf(target)}`, placeOf, target);
	const press: InputSource['actions'] = [
		{ type: 'pointerMove', x, y, duration: 0, origin: 'viewport' },
		{ type: 'pointerDown', button: 0 },
		{ type: 'pointerUp', button: 0 },
	];
	await tab.perform([{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions: press }]);
}

/** Presses keys one after another: names of `keys`, or what is written. */
export async function press(tab: Driver, ...names: string[]): Promise<void> {
	const actions = names
		.map((name) => keys[name] ?? name)
		.flatMap((value) => [
			{ type: 'keyDown', value },
			{ type: 'keyUp', value },
		]);
	await tab.perform([{ type: 'key', id: 'keyboard', actions }]);
}

/** Chooses an option of a select. Its list is the browser's own and no part of the page, so a script stands in for the hand. */
export async function choose(tab: Driver, css: string, index: number): Promise<void> {
	await waitFor(
		tab,
		css,
		(css, index) => {
			const select = document.querySelector<HTMLSelectElement>(css);
			if (!select?.checkVisibility()) return false;
			select.selectedIndex = index;
			for (const type of ['input', 'change']) select.dispatchEvent(new Event(type, { bubbles: true }));
			return true;
		},
		css,
		index,
	);
}

function nameOf({ css, name, begins }: Target): string {
	return `${css} “${name ?? begins ?? ''}”`;
}

/** Runs in the page: the middle of a control on the screen; nothing while it is not there, on the move, or covered. */
async function placeOf({ css, name, begins }: Target): Promise<{ x: number; y: number } | undefined> {
	const says = (one: Element) => {
		const source = one.getAttribute('aria-label') ? undefined : ((one as HTMLInputElement).labels?.[0] ?? one);
		const copy = source?.cloneNode(true) as Element | undefined;
		for (const unsaid of copy?.querySelectorAll('[aria-hidden=true]') ?? []) unsaid.remove();
		return (copy?.textContent ?? one.getAttribute('aria-label') ?? '').replace(/\s+/g, ' ').trim();
	};
	const isMeant = (one: Element) =>
		one.checkVisibility({ visibilityProperty: true }) &&
		(name === undefined || says(one) === name) &&
		(begins === undefined || says(one).startsWith(begins));
	const control = [...document.querySelectorAll(css)].find(isMeant);
	if (!control) return undefined;
	control.scrollIntoView({ block: 'center', behavior: 'instant' });
	// A radio may be drawn by its label.
	const label = (control as HTMLInputElement).labels?.[0];
	const middle = () => {
		const { x, y, width, height } = (label ?? control).getClientRects()[0] ?? control.getBoundingClientRect();
		return { x: Math.round(x + width / 2), y: Math.round(y + height / 2) };
	};
	const before = middle();
	await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
	const { x, y } = middle();
	const hit = document.elementFromPoint(x, y);
	const isFree = hit && (control.contains(hit) || label?.contains(hit));
	return isFree && before.x === x && before.y === y ? { x, y } : undefined;
}
