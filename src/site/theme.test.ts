// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { storageKeys } from '#stores/keys';
import { inlineScript } from './inline-script.ts';
import source from './theme.js?raw';

const script = inlineScript(source);
const { dataset } = document.documentElement;

interface Device {
	matches: boolean;
	onchange?: () => void;
}

function load({ prefersDark = false } = {}): Device {
	const device: Device = { matches: prefersDark };
	new Function('matchMedia', script)(() => device);
	return device;
}

beforeEach(() => {
	for (const name of Object.keys(dataset)) delete dataset[name];
});
afterEach(() => {
	vi.unstubAllGlobals();
	localStorage.clear();
});

it('says that scripts run', () => {
	load();
	expect(dataset.js).toBe('');
});

it.each([
	['script', 'module', undefined],
	['script', '', ''],
	['link', 'text/css', ''],
	['img', '', ''],
])('where a %s of type “%s” does not come, data-js is %j', (name, type, js) => {
	load();
	const element = document.body.appendChild(Object.assign(document.createElement(name), { type }));
	element.dispatchEvent(new Event('error'));
	element.remove();
	expect(dataset.js).toBe(js);
});

it('where a script breaks while it runs, scripts are still said to run', () => {
	load();
	window.dispatchEvent(new Event('error'));
	expect(dataset.js).toBe('');
});

it.each(['light', 'dark'])('takes the kept choice: %s', (choice) => {
	localStorage.setItem(storageKeys.theme.key, choice);
	load({ prefersDark: choice === 'light' });
	expect([dataset.theme, dataset.colours]).toEqual([choice, choice]);
});

it.each([null, 'auto', '{rubbish'])('follows the device when %j is kept', (kept) => {
	if (kept) localStorage.setItem(storageKeys.theme.key, kept);
	load({ prefersDark: true });
	expect(dataset.theme).toBe('dark');
	load({ prefersDark: false });
	expect([dataset.theme, dataset.colours]).toEqual(['light', undefined]);
});

it('follows the device as it changes, but not against a choice', () => {
	const device = load();
	device.matches = true;
	device.onchange?.();
	expect(dataset.theme).toBe('dark');
	dataset.colours = 'light';
	device.onchange?.();
	expect(dataset.theme).toBe('light');
});

it('follows the device where storage is forbidden', () => {
	vi.stubGlobal('localStorage', undefined);
	load({ prefersDark: true });
	expect([dataset.theme, dataset.colours, dataset.text]).toEqual(['dark', undefined, undefined]);
});

it('puts the kept way to read on the page', () => {
	localStorage.setItem(storageKeys.reading.key, '3210');
	load();
	expect(dataset).toMatchObject({ text: '3', lines: '2', letters: '1', pace: '0' });
});

it.each(['', '0', '4000', '0300', '0020', '0003', '32100', 'x3210', '3210\n', '{"text":3}', '3200', '0002'])(
	'takes %j as the list of keys does',
	(kept) => {
		localStorage.setItem(storageKeys.reading.key, kept);
		load();
		const { text, lines, letters, pace } = dataset;
		expect({ text, lines, letters, pace }).toEqual(storageKeys.reading.parse(kept) ?? {});
	},
);
