// @vitest-environment happy-dom
import { beforeEach, expect, it, vi } from 'vitest';
import { storageKeys } from '#stores/keys';
import { bindThemeSelect } from './theme-select.ts';

const options =
	'<option value="auto">Auto</option><option value="light">Light</option><option value="dark">Dark</option>';
const root = document.documentElement;
const selects = () => [...document.querySelectorAll('select')];
const device = { matches: true, addEventListener: vi.fn() };

function choose(value: string) {
	const [first] = selects();
	if (!first) throw new Error('There is no select');
	first.value = value;
	first.dispatchEvent(new Event('change'));
}

beforeEach(() => {
	localStorage.clear();
	vi.stubGlobal('matchMedia', () => device);
	device.matches = true;
	document.body.innerHTML = `<select data-theme-select>${options}</select>`.repeat(2);
});

it('shows what was kept, or else “auto”', () => {
	bindThemeSelect();
	expect(selects().map(({ value }) => value)).toEqual(['auto', 'auto']);
	localStorage.setItem(storageKeys.theme.key, 'dark');
	bindThemeSelect();
	expect(selects().map(({ value }) => value)).toEqual(['dark', 'dark']);
});

it('applies and keeps a choice, on every select of the page', () => {
	bindThemeSelect();
	choose('light');
	expect([root.dataset.theme, localStorage.getItem(storageKeys.theme.key)]).toEqual(['light', 'light']);
	expect(selects()[1]?.value).toBe('light');
});

it('keeps nothing for “auto” and follows the device from then on', () => {
	localStorage.setItem(storageKeys.theme.key, 'light');
	bindThemeSelect();
	choose('auto');
	expect([root.dataset.theme, localStorage.length]).toEqual(['dark', 0]);
	device.matches = false;
	device.addEventListener.mock.lastCall?.[1]();
	expect(root.dataset.theme).toBe('light');
});

it('does not follow the device against a choice', () => {
	bindThemeSelect();
	choose('light');
	device.addEventListener.mock.lastCall?.[1]();
	expect(root.dataset.theme).toBe('light');
});
