// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from 'vitest';
import { storageKeys } from '#stores/keys';
import { inlineScript } from './inline-script.ts';
import source from './theme.js?raw';

const script = inlineScript(source);
const root = document.documentElement;

function load({ prefersDark = false } = {}) {
	new Function('matchMedia', script)(() => ({ matches: prefersDark }));
}

afterEach(() => {
	vi.unstubAllGlobals();
	localStorage.clear();
	delete root.dataset.js;
});

it('says that scripts run', () => {
	load();
	expect(root.dataset.js).toBe('');
});

it.each(['light', 'dark'])('takes the kept choice: %s', (choice) => {
	localStorage.setItem(storageKeys.theme.key, choice);
	load({ prefersDark: choice === 'light' });
	expect(root.dataset.theme).toBe(choice);
});

it.each([null, 'auto', '{rubbish'])('follows the device when %j is kept', (kept) => {
	if (kept) localStorage.setItem(storageKeys.theme.key, kept);
	load({ prefersDark: true });
	expect(root.dataset.theme).toBe('dark');
	load({ prefersDark: false });
	expect(root.dataset.theme).toBe('light');
});

it('follows the device where storage is forbidden', () => {
	vi.stubGlobal('localStorage', undefined);
	load({ prefersDark: true });
	expect(root.dataset.theme).toBe('dark');
});
