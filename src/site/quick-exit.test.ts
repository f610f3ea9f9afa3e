// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { site } from '#site/config';
import { pupilPrefix, storageKeys } from '#stores/keys';
import { channels, load, mark, prepare, press, replace, script, tidy } from './quick-exit.driver.ts';

const root = document.documentElement;

beforeEach(prepare);
afterEach(tidy);

describe('the script', () => {
	it('is at most 2 KB in a page, and can stand in one', () => {
		expect(new TextEncoder().encode(script).length).toBeLessThanOrEqual(2048);
		expect(script).not.toContain('</');
	});

	it('wipes the keys that the list of keys calls pupils’', () => {
		expect(script).toContain(`\`${pupilPrefix}\``);
	});
});

describe('leaving', () => {
	it('hides the page, dulls its title and goes where the link leads, in place of this page', () => {
		load();
		document.querySelector<HTMLElement>('[data-quick-exit] span')?.click();
		expect(root.classList.contains('away')).toBe(true);
		expect(root.style.display).toBe('none');
		expect(document.title).toBe('Loading');
		expect(replace.mock.calls).toEqual([['https://news.example/']]);
	});

	it('has already hidden the page and wiped its keys when it goes', () => {
		load();
		sessionStorage.setItem(`${storageKeys.attempts.key}ks3/quiz`, '{}');
		replace.mockImplementation(() =>
			expect([root.style.display, Object.keys(sessionStorage)]).toEqual(['none', [mark]]),
		);
		press('Escape');
		expect(replace).toHaveBeenCalledOnce();
	});

	it('wipes what pupils left, in both storages, and nothing else', () => {
		for (const storage of [localStorage, sessionStorage]) {
			storage.setItem(`${storageKeys.attempts.key}ks3/quiz`, '{}');
			storage.setItem(storageKeys.remember.key, 'yes');
			storage.setItem(storageKeys.theme.key, 'dark');
		}
		load();
		press('Escape');
		expect(Object.keys(localStorage)).toEqual([storageKeys.theme.key]);
		expect(Object.keys(sessionStorage)).toEqual([storageKeys.theme.key, mark]);
	});

	it('goes to the usual place before the link has loaded', () => {
		document.body.innerHTML = '';
		load();
		press('Escape');
		expect(replace).toHaveBeenCalledWith(site.exitTarget);
	});

	it('has asked for no referrer when it goes, even before the page itself has', () => {
		load();
		const policy = () => document.head.querySelector('meta[name=referrer]')?.getAttribute('content');
		replace.mockImplementation(() => expect(policy()).toBe('no-referrer'));
		press('Escape');
		expect(replace).toHaveBeenCalledOnce();
	});

	it.each([{ onLine: false }, { protocol: 'file:' }])('goes to the dull page of our own with %j', (where) => {
		load(where);
		press('Escape');
		expect(replace).toHaveBeenCalledWith('/n/');
	});

	it('lets the link name another dull page, for copies on a disk', () => {
		document.querySelector('a')?.setAttribute('data-quick-exit', '../n/index.html');
		load({ protocol: 'file:' });
		press('Escape');
		expect(replace).toHaveBeenCalledWith('../n/index.html');
	});

	it('works where storage is forbidden and there are no channels', () => {
		for (const name of ['localStorage', 'sessionStorage']) {
			vi.stubGlobal(name, new Proxy({}, { ownKeys: () => expect.fail('forbidden') }));
		}
		load({ Channel: undefined });
		press('Escape');
		expect(replace).toHaveBeenCalledOnce();
		expect(root.style.display).toBe('none');
	});

	it('leaves from the other tabs too, and does not answer them', () => {
		load();
		press('Escape');
		expect(channels[0]?.said).toEqual(['leave']);
		channels[0]?.onmessage?.({ data: 'leave' });
		expect(replace).toHaveBeenCalledOnce();
	});

	it('leaves when another tab says so, at that word only', () => {
		load();
		channels[0]?.onmessage?.({ data: 'clear' });
		expect(replace).not.toHaveBeenCalled();
		channels[0]?.onmessage?.({ data: 'leave' });
		expect(replace).toHaveBeenCalledOnce();
	});

	it('is as thorough when another tab says so, and does not pass it on', () => {
		load();
		sessionStorage.setItem(storageKeys.remember.key, 'yes');
		channels[0]?.onmessage?.({ data: 'leave' });
		expect([root.style.display, document.title]).toEqual(['none', 'Loading']);
		expect(Object.keys(sessionStorage)).toEqual([mark]);
		expect(channels[0]?.said).toEqual([]);
	});
});

describe('where it is switched off', () => {
	it('leaves keys alone and the link to itself', () => {
		load();
		root.dataset.exit = 'off';
		press('Escape');
		for (let times = 0; times < 3; times += 1) press('Shift');
		channels[0]?.onmessage?.({ data: 'leave' });
		let wasTaken: boolean | undefined;
		document.querySelector('a')?.addEventListener('click', (event) => {
			wasTaken = event.defaultPrevented;
			event.preventDefault();
		});
		document.querySelector('a')?.click();
		expect(wasTaken).toBe(false);
		expect(replace).not.toHaveBeenCalled();
	});

	it('lets other links be', () => {
		document.body.insertAdjacentHTML('beforeend', '<button id="other"></button>');
		load();
		document.getElementById('other')?.click();
		expect(replace).not.toHaveBeenCalled();
	});
});
