// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { listen, load, prepare, press, replace, status, tidy } from './quick-exit.driver.ts';

beforeEach(prepare);
afterEach(tidy);

describe('Escape', () => {
	it('leaves at the press, not at the release', () => {
		load();
		document.body.dispatchEvent(new KeyboardEvent('keyup', { key: 'Escape', bubbles: true }));
		expect(replace).not.toHaveBeenCalled();
		document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
		expect(replace).toHaveBeenCalledOnce();
	});

	it('keeps the browser from stopping the page that is coming, even when held down', () => {
		load();
		expect(press('Escape').defaultPrevented).toBe(true);
		expect(press('Escape', { repeat: true }).defaultPrevented).toBe(true);
		expect(replace).toHaveBeenCalledOnce();
	});

	it.each([{ repeat: true }, { isComposing: true }])('is ignored with %j', (options) => {
		load();
		press('Escape', options);
		expect(replace).not.toHaveBeenCalled();
	});

	it('is ignored when something has used it already', () => {
		listen('keydown', (event) => event.preventDefault());
		load();
		press('Escape');
		expect(replace).not.toHaveBeenCalled();
	});

	it('is left alone while a dialog is open', () => {
		document.body.insertAdjacentHTML('beforeend', '<dialog open></dialog>');
		load();
		expect(press('Escape').defaultPrevented).toBe(false);
		expect(replace).not.toHaveBeenCalled();
	});

	it('is left alone while a popover is open', () => {
		const find = document.querySelector.bind(document);
		vi.spyOn(document, 'querySelector').mockImplementation((selector: string) =>
			selector === ':popover-open' ? document.body : find(selector),
		);
		load();
		press('Escape');
		vi.restoreAllMocks();
		expect(replace).not.toHaveBeenCalled();
	});

	it('works where the browser does not know popovers', () => {
		const find = document.querySelector.bind(document);
		vi.spyOn(document, 'querySelector').mockImplementation((selector: string) => {
			if (selector === ':popover-open') throw new SyntaxError('unknown pseudo-class');
			return find(selector);
		});
		load();
		press('Escape');
		vi.restoreAllMocks();
		expect(replace).toHaveBeenCalledOnce();
	});

	it('is left alone in full screen', () => {
		Object.defineProperty(document, 'fullscreenElement', { value: document.body, configurable: true });
		load();
		press('Escape');
		Reflect.deleteProperty(document, 'fullscreenElement');
		expect(replace).not.toHaveBeenCalled();
	});

	it.each([
		'<input>',
		'<input type="search">',
		'<textarea></textarea>',
		'<select></select>',
		'<p contenteditable tabindex="0"></p>',
	])('is left alone while %s has focus', (markup) => {
		document.body.insertAdjacentHTML('beforeend', markup);
		const field = document.body.lastElementChild as HTMLElement;
		field.focus();
		load();
		press('Escape', {}, field);
		expect(replace).not.toHaveBeenCalled();
	});

	it.each([
		'<input type="radio">',
		'<input type="checkbox">',
		'<button></button>',
		'<details data-menu open></details>',
	])('leaves with %s there', (markup) => {
		document.body.insertAdjacentHTML('beforeend', markup);
		const field = document.body.lastElementChild as HTMLElement;
		field.focus();
		load();
		press('Escape', {}, field);
		expect(replace).toHaveBeenCalledOnce();
	});
});

describe('Shift three times', () => {
	it('leaves, and says how many presses are left', () => {
		load();
		press('Shift');
		expect(status()).toBe('Shift: 2 more to leave');
		press('Shift');
		expect(status()).toBe('Shift: 1 more to leave');
		expect(replace).not.toHaveBeenCalled();
		press('Shift');
		expect(replace).toHaveBeenCalledOnce();
	});

	it('works without a place to say so', () => {
		document.querySelector('[data-exit-status]')?.remove();
		load();
		for (let times = 0; times < 3; times += 1) press('Shift');
		expect(replace).toHaveBeenCalledOnce();
	});

	it('works in a text field and in a dialog', () => {
		document.body.insertAdjacentHTML('beforeend', '<dialog open><input></dialog>');
		const field = document.querySelector('input') as HTMLElement;
		field.focus();
		load();
		for (let times = 0; times < 3; times += 1) press('Shift', {}, field);
		expect(replace).toHaveBeenCalledOnce();
	});

	it('begins anew after another key', () => {
		load();
		press('Shift');
		press('Shift');
		press('a');
		expect(status()).toBe('');
		press('Shift');
		expect(replace).not.toHaveBeenCalled();
	});

	it.each([
		['made a capital letter', () => press('A', { shiftKey: true })],
		['went with a click', () => document.body.dispatchEvent(new Event('pointerdown', { bubbles: true }))],
	])('does not count a Shift that %s', (_, meanwhile) => {
		load();
		for (let times = 0; times < 4; times += 1) {
			document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Shift', bubbles: true }));
			meanwhile();
			document.body.dispatchEvent(new KeyboardEvent('keyup', { key: 'Shift', bubbles: true }));
		}
		expect(replace).not.toHaveBeenCalled();
		expect(status()).not.toMatch(/to leave/);
	});

	it.each([{ ctrlKey: true }, { altKey: true }, { metaKey: true }])('does not count Shift together with %j', (held) => {
		load();
		for (let times = 0; times < 3; times += 1) press('Shift', held);
		expect(replace).not.toHaveBeenCalled();
	});

	it('does not count a held key again', () => {
		load();
		for (let times = 0; times < 5; times += 1) {
			document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Shift', repeat: times > 0, bubbles: true }));
		}
		document.body.dispatchEvent(new KeyboardEvent('keyup', { key: 'Shift', bubbles: true }));
		expect(status()).toBe('Shift: 2 more to leave');
	});

	it('gives five seconds from each press to the next', () => {
		vi.useFakeTimers();
		load();
		press('Shift');
		vi.advanceTimersByTime(4900);
		press('Shift');
		vi.advanceTimersByTime(4900);
		expect(status()).toBe('Shift: 1 more to leave');
		vi.advanceTimersByTime(200);
		expect(status()).toBe('Still here');
		press('Shift');
		expect(replace).not.toHaveBeenCalled();
	});
});
