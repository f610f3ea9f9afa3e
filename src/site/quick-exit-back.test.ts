// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { site } from '#site/config';
import { pupilPrefix, storageKeys } from '#stores/keys';
import {
	arrival,
	channels,
	load,
	mark,
	oldArrival,
	prepare,
	press,
	putAway,
	replace,
	show,
	tidy,
} from './quick-exit.driver.ts';

const root = document.documentElement;
const isMarked = () => mark in sessionStorage;
const leaveTab = () => sessionStorage.setItem(mark, '1');

beforeEach(prepare);
afterEach(tidy);

describe('the mark of a tab that was left', () => {
	it('is set by leaving, in the storage of the tab alone', () => {
		load();
		expect(isMarked()).toBe(false);
		press('Escape');
		expect([isMarked(), mark in localStorage]).toEqual([true, false]);
	});

	it('is not what a pupil did, so that wiping that does not wipe it', () => {
		expect(mark.startsWith(pupilPrefix)).toBe(false);
	});
});

describe('a page that is loaded anew in a tab that was left', () => {
	it.each([
		['by Back', arrival('back_forward')],
		['by a reload', arrival('reload')],
		['by Back, as older browsers tell it', oldArrival(2)],
		['by a reload, as older browsers tell it', oldArrival(1)],
	])('%s hides before anything is drawn and leaves again', (_, performance) => {
		leaveTab();
		load({ performance });
		expect([root.style.display, document.title]).toEqual(['none', 'Loading']);
		expect(replace.mock.calls).toEqual([['https://news.example/']]);
		expect(isMarked()).toBe(true);
	});

	it.each([
		['by a link or a typed address', arrival('navigate')],
		['ahead of time, by the browser', arrival('prerender')],
		['by a link or a typed address, as older browsers tell it', oldArrival(0)],
	])('%s shows as ever and forgets that the tab was left', (_, performance) => {
		leaveTab();
		load({ performance });
		expect([root.style.display, document.title]).toEqual(['', 'A lesson']);
		expect(replace).not.toHaveBeenCalled();
		expect(isMarked()).toBe(false);
	});

	it('goes to the usual place, since no link is there yet', () => {
		document.body.innerHTML = '';
		leaveTab();
		load({ performance: arrival('back_forward') });
		expect(replace).toHaveBeenCalledWith(site.exitTarget);
	});

	it('leaves other tabs and what they keep alone: they may be on a new visit', () => {
		leaveTab();
		localStorage.setItem(storageKeys.remember.key, 'yes');
		load({ performance: arrival('back_forward') });
		expect(channels.flatMap(({ said }) => said)).toEqual([]);
		expect(Object.keys(localStorage)).toEqual([storageKeys.remember.key]);
	});

	it('shows nothing in front of a class either', () => {
		leaveTab();
		load({ href: 'https://site.example/play/ks3/check-quiz/?mode=class', performance: arrival('back_forward') });
		expect(root.style.display).toBe('none');
	});
});

describe('a page in a tab that was not left', () => {
	it.each(['back_forward', 'reload', 'navigate'])('shows after %s', (type) => {
		load({ performance: arrival(type) });
		show(false);
		expect(root.getAttribute('style')).toBeNull();
		expect(replace).not.toHaveBeenCalled();
	});

	it('is out of sight while the browser keeps it, and in sight when it comes back', () => {
		load();
		putAway();
		expect(root.style.visibility).toBe('hidden');
		expect(root.style.display).toBe('');
		show(true);
		expect(root.style.visibility).toBe('');
		expect(replace).not.toHaveBeenCalled();
	});

	it('comes back into sight in front of a class', () => {
		load({ href: 'https://site.example/play/ks3/check-quiz/?mode=class' });
		putAway();
		show(true);
		expect(root.style.visibility).toBe('');
	});
});

describe('a page that the browser kept whole', () => {
	it('stays hidden and leaves again if the tab was left on another page since', () => {
		load();
		putAway();
		leaveTab();
		show(true);
		expect(root.style.display).toBe('none');
		expect(replace).toHaveBeenCalledOnce();
	});

	it('leaves again if it was left itself, even without storage', () => {
		vi.stubGlobal(
			'sessionStorage',
			new Proxy({}, { get: () => expect.fail('forbidden'), set: () => expect.fail('forbidden') }),
		);
		load();
		press('Escape');
		putAway();
		show(true);
		expect(root.style.display).toBe('none');
		expect(replace).toHaveBeenCalledTimes(2);
	});

	it('is shown where storage is forbidden and it was not left', () => {
		vi.stubGlobal('sessionStorage', new Proxy({}, { get: () => expect.fail('forbidden') }));
		load();
		putAway();
		show(true);
		expect(root.style.visibility).toBe('');
	});
});
