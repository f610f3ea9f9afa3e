import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { storageKeys } from '#stores/keys';
import { type ChoiceName, choiceOf, choose, putBack } from './choices.ts';
import { groups } from './words.ts';

const { dataset } = document.documentElement;
const kept = () => [localStorage.getItem(storageKeys.reading.key), localStorage.getItem(storageKeys.theme.key)];

beforeEach(() => {
	localStorage.clear();
	for (const name of Object.keys(dataset)) delete dataset[name];
	vi.stubGlobal('matchMedia', () => ({ matches: true }));
});
afterEach(() => vi.unstubAllGlobals());

it('begins as the site comes', () => {
	const names = Object.keys(groups) as ChoiceName[];
	expect(names.map(choiceOf)).toEqual(names.map((name) => groups[name].steps[0][0]));
});

it('holds at once and is kept as the list of keys reads it', () => {
	expect([choose('text', '3'), choose('letters', '1'), choose('pace', '2')]).toEqual([true, true, true]);
	expect(dataset).toMatchObject({ text: '3', letters: '1', pace: '2' });
	expect(storageKeys.reading.parse(kept()[0])).toEqual({ text: '3', lines: '0', letters: '1', pace: '2' });
});

it('can keep every step that the panel offers', () => {
	for (const [name, { steps }] of Object.entries(groups)) {
		for (const [value] of steps) expect([choose(name as ChoiceName, value), value]).toEqual([true, value]);
	}
	expect(storageKeys.reading.parse(kept()[0])).toBeDefined();
});

it('picks colours, and follows the device when asked to', () => {
	choose('colours', 'light');
	expect([dataset.theme, choiceOf('colours'), kept()[1]]).toEqual(['light', 'light', 'light']);
	choose('colours', 'auto');
	expect([dataset.theme, choiceOf('colours'), kept()[1]]).toEqual(['dark', 'auto', null]);
});

it('puts everything back and leaves nothing behind', () => {
	choose('text', '2');
	choose('lines', '1');
	choose('colours', 'light');
	putBack();
	expect(localStorage.length).toBe(0);
	expect(dataset).toMatchObject({ text: '0', lines: '0', letters: '0', theme: 'dark' });
});

it.each([
	['forbidden', undefined],
	[
		'full',
		{
			getItem: () => null,
			removeItem: () => {},
			setItem: () => {
				throw new DOMException('Full', 'QuotaExceededError');
			},
		},
	],
])('holds on the page, and says that it is not kept, where storage is %s', (_, storage) => {
	vi.stubGlobal('localStorage', storage);
	expect([choose('text', '1'), choose('colours', 'light')]).toEqual([false, false]);
	expect(dataset).toMatchObject({ text: '1', theme: 'light' });
	expect([choiceOf('text'), choiceOf('colours')]).toEqual(['1', 'light']);
	expect(putBack).not.toThrow();
	expect([choiceOf('text'), choiceOf('colours')]).toEqual(['0', 'auto']);
});
