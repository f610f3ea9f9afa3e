// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { engine, keysHeld, read, remove, removeDeviceCopies, write } from './storage.ts';

const answers = 'wt.p.done.1:ks3/quiz';
const remember = 'wt.p.keep.1';
const theme = 'wt.theme.1';

beforeEach(() => {
	keysHeld().forEach(remove);
	sessionStorage.clear();
	localStorage.clear();
});
afterEach(() => {
	vi.unstubAllGlobals();
});

function forbidStorage() {
	const forbidden = new Proxy(
		{},
		{
			get() {
				throw new DOMException('The operation is insecure.', 'SecurityError');
			},
			ownKeys() {
				throw new DOMException('The operation is insecure.', 'SecurityError');
			},
		},
	);
	vi.stubGlobal('localStorage', forbidden);
	vi.stubGlobal('sessionStorage', forbidden);
}

function fillStorage() {
	const tab = sessionStorage;
	vi.stubGlobal('sessionStorage', {
		getItem: (key: string) => tab.getItem(key),
		setItem() {
			throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
		},
	});
}

describe('where values live', () => {
	it('keeps answers in the tab only', () => {
		write(answers, 'mine');
		expect([sessionStorage.getItem(answers), localStorage.getItem(answers)]).toEqual(['mine', null]);
	});

	it('also keeps answers on the device while that is wanted', () => {
		write(remember, 'yes');
		write(answers, 'mine');
		expect([sessionStorage.getItem(answers), localStorage.getItem(answers)]).toEqual(['mine', 'mine']);
	});

	it('keeps what belongs to the device on the device', () => {
		write(theme, 'dark');
		expect([sessionStorage.getItem(theme), localStorage.getItem(theme)]).toEqual([null, 'dark']);
	});

	it('reads the device’s copy in a new tab, but only while remembering is on', () => {
		localStorage.setItem(answers, 'of last week');
		expect(read(answers)).toBeUndefined();
		localStorage.setItem(remember, 'yes');
		expect(read(answers)).toBe('of last week');
	});

	it('prefers this tab’s copy', () => {
		write(remember, 'yes');
		localStorage.setItem(answers, 'of another tab');
		sessionStorage.setItem(answers, 'mine');
		expect(read(answers)).toBe('mine');
	});

	it('refuses keys that are not in the list', () => {
		write('unlisted', 'x');
		localStorage.setItem('of-another-program', 'x');
		remove('of-another-program');
		expect([read('unlisted'), read('of-another-program'), localStorage.length]).toEqual([undefined, undefined, 1]);
	});
});

describe('removing', () => {
	it('removes from the tab and from the device', () => {
		write(remember, 'yes');
		write(answers, 'mine');
		remove(answers);
		expect(keysHeld()).toEqual([remember]);
	});

	it('can remove the device’s copies of answers and nothing else', () => {
		write(remember, 'yes');
		write(theme, 'dark');
		write(answers, 'mine');
		removeDeviceCopies();
		expect([sessionStorage.getItem(answers), localStorage.getItem(answers)]).toEqual(['mine', null]);
		expect(read(theme)).toBe('dark');
	});
});

describe('when storage fails', () => {
	it('reads nothing and throws nothing where storage is forbidden, and keeps answers for the page', () => {
		forbidStorage();
		write(answers, 'mine');
		write(theme, 'dark');
		expect([read(answers), read(theme), keysHeld()]).toEqual(['mine', undefined, [answers]]);
		remove(answers);
		removeDeviceCopies();
		expect(read(answers)).toBeUndefined();
	});

	it('gives the newest answers although storage is full', () => {
		write(answers, 'older');
		fillStorage();
		write(answers, 'newest');
		expect(read(answers)).toBe('newest');
		vi.unstubAllGlobals();
		write(answers, 'after that');
		expect([read(answers), sessionStorage.getItem(answers)]).toEqual(['after that', 'after that']);
	});
});

describe('engine', () => {
	it('behaves like a plain object', () => {
		engine[answers] = 'mine';
		expect([engine[answers], answers in engine, theme in engine, Object.keys(engine)]).toEqual([
			'mine',
			true,
			false,
			[answers],
		]);
		delete engine[answers];
		expect([engine[answers], Object.keys(engine)]).toEqual([undefined, []]);
	});
});
