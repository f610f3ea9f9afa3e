import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { storageKeys } from '#stores/keys';
import { british, device, finish, heard, remote, said, voicesArrive } from './speech.driver.ts';

const { dataset } = document.documentElement;
const panel = () => document.querySelector<HTMLDialogElement>('.reading-panel');
const bar = () => document.querySelector('.reading-bar');
const status = () => panel()?.querySelector('[role=status]')?.textContent;

let opener: HTMLElement;
let openReading: (opener: HTMLElement) => void;

function button(name: string, where: Element | null = panel()): HTMLElement {
	const found = [...(where?.querySelectorAll('button') ?? [])].find((one) => one.textContent === name && !one.hidden);
	if (!found) throw new Error(`There is no button “${name}”`);
	return found;
}

function radio(group: string, step: string): HTMLInputElement {
	const fieldset = [...(panel()?.querySelectorAll('fieldset') ?? [])].find(
		(one) => one.querySelector('legend')?.textContent === group,
	);
	const label = [...(fieldset?.querySelectorAll('label') ?? [])].find((one) => one.textContent === step);
	if (!label) throw new Error(`There is no “${step}” in “${group}”`);
	return label.querySelector('input') as HTMLInputElement;
}

function pick(group: string, step: string): void {
	const input = radio(group, step);
	input.checked = true;
	input.dispatchEvent(new Event('change', { bubbles: true }));
}

beforeEach(async () => {
	vi.stubGlobal('matchMedia', () => ({ matches: false }));
	device(british);
	localStorage.clear();
	for (const name of Object.keys(dataset)) delete dataset[name];
	document.body.innerHTML =
		'<button id="opener">Reading</button><a data-quick-exit href="https://news.example/">Leave this site <span class="exit-key">Esc</span></a><main><h1>One</h1><p>Two</p></main>';
	opener = document.getElementById('opener') as HTMLElement;
	// One reader belongs to one page.
	vi.resetModules();
	({ openReading } = await import('./open.ts'));
	openReading(opener);
});
afterEach(() => {
	panel()?.close();
	dispatchEvent(new Event('pagehide'));
	vi.unstubAllGlobals();
});

describe('the panel', () => {
	it('opens once, as a modal with a name, on the first choice', () => {
		openReading(opener);
		expect(document.querySelectorAll('.reading-panel')).toHaveLength(1);
		expect(panel()?.open).toBe(true);
		expect(document.getElementById(panel()?.getAttribute('aria-labelledby') ?? '')?.textContent).toBe('Reading');
		expect(document.activeElement).toBe(radio('Text size', 'As it is'));
	});

	it('gives focus back when it closes', () => {
		button('Close').click();
		expect([panel(), document.activeElement]).toEqual([null, opener]);
	});

	it('repeats the page’s exit link without its key, where there is one', () => {
		expect(panel()?.querySelector('[data-quick-exit]')?.textContent).toBe('Leave this site ');
		button('Close').click();
		document.querySelector('[data-quick-exit]')?.remove();
		openReading(opener);
		expect(panel()?.querySelector('[data-quick-exit]')).toBeNull();
	});

	it('makes a choice hold at once, and says that it is kept', () => {
		pick('Text size', 'Largest');
		expect([dataset.text, status()]).toEqual(['3', 'Kept on this device.']);
		expect(storageKeys.reading.parse(localStorage.getItem(storageKeys.reading.key))?.text).toBe('3');
	});

	it('says so where the browser keeps nothing', () => {
		vi.stubGlobal('localStorage', undefined);
		pick('Line spacing', 'Widest');
		expect([dataset.lines, status()]).toEqual(['2', 'Changed for this page. This browser keeps nothing.']);
	});

	it('shows what holds when it opens again', () => {
		pick('Letter spacing', 'Easy-read');
		pick('Colours', 'Dark');
		button('Close').click();
		openReading(opener);
		expect([radio('Letter spacing', 'Easy-read').checked, radio('Colours', 'Dark').checked]).toEqual([true, true]);
	});

	it('puts everything back', () => {
		pick('Text size', 'Large');
		pick('Colours', 'Dark');
		button('Put everything back').click();
		expect([radio('Text size', 'As it is').checked, radio('Colours', 'Same as device').checked]).toEqual([true, true]);
		expect([localStorage.length, dataset.theme, status()]).toEqual([0, 'light', 'Everything is as it was.']);
	});
});

describe('reading aloud', () => {
	it('shuts the panel and puts its buttons at the foot of the page, with the focus', () => {
		button('Read this page aloud').click();
		expect([heard(), panel()]).toEqual([['One'], null]);
		expect(document.activeElement).toBe(button('Pause', bar()));
	});

	it('pauses, carries on and stops from there, and leaves the focus on the page’s own button', () => {
		button('Read this page aloud').click();
		button('Pause', bar()).click();
		button('Carry on', bar()).click();
		expect(heard()).toEqual(['One', 'One']);
		button('Stop', bar()).focus();
		button('Stop', bar()).click();
		expect([bar(), document.activeElement]).toEqual([null, opener]);
	});

	it('takes the buttons away at the end of the page, and no focus that is elsewhere', () => {
		button('Read this page aloud').click();
		document.querySelector<HTMLElement>('a')?.focus();
		finish();
		finish();
		expect(bar()).toBeNull();
		expect(document.activeElement).toBe(document.querySelector('a'));
	});

	it('goes on while the panel is open, which then holds pause and stop, and gives focus back to its opener', () => {
		button('Read this page aloud').click();
		openReading(opener);
		button('Pause').click();
		expect(button('Carry on', bar())).toBeTruthy();
		expect(panel()?.open).toBe(true);
		button('Close').click();
		expect(document.activeElement).toBe(opener);
	});

	it('takes up another speed at once', () => {
		button('Read this page aloud').click();
		openReading(opener);
		pick('Speed', 'Slow');
		expect([said.at(-1)?.rate, dataset.pace, panel()?.open]).toEqual([0.75, '1', true]);
	});

	it('says so when the device will not read', () => {
		button('Read this page aloud').click();
		said[0]?.onerror?.();
		expect(bar()?.querySelector('[role=status]')?.textContent).toBe('Reading aloud does not work just now.');
		button('Try again', bar()).click();
		expect([heard().length, bar()?.querySelector('[role=status]')?.textContent]).toEqual([2, '']);
	});

	it('is not offered without a voice of the device, until one comes', () => {
		button('Close').click();
		device(remote);
		openReading(opener);
		expect(panel()?.textContent).toContain('This device has no voice for reading aloud.');
		expect(() => button('Read this page aloud')).toThrow();
		voicesArrive(remote, british);
		expect(button('Read this page aloud')).toBeTruthy();
		expect(panel()?.textContent).not.toContain('no voice');
	});

	it('is not offered where the browser cannot speak', () => {
		button('Close').click();
		vi.stubGlobal('speechSynthesis', undefined);
		openReading(opener);
		expect(panel()?.textContent).toContain('This device has no voice for reading aloud.');
	});
});
