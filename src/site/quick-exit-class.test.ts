// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { channels, load, prepare, press, replace, tidy } from './quick-exit.driver.ts';

beforeEach(prepare);
afterEach(tidy);

const board = 'https://site.example/play/ks3/check-quiz/?mode=class';

describe('with an activity on the whiteboard', () => {
	it('leaves Escape and Shift alone', () => {
		load({ href: board });
		expect(press('Escape').defaultPrevented).toBe(false);
		for (let presses = 0; presses < 3; presses += 1) press('Shift');
		expect(replace).not.toHaveBeenCalled();
	});

	it('stays when another tab leaves', () => {
		load({ href: board });
		channels[0]?.onmessage?.({ data: 'leave' });
		expect(replace).not.toHaveBeenCalled();
	});

	it.each([
		'https://site.example/play/ks3/check-quiz/',
		'https://site.example/play/ks3/check-quiz/?mode=classic',
		'https://site.example/help/?mode=class',
	])('still leaves %s', (href) => {
		load({ href });
		press('Escape');
		expect(replace).toHaveBeenCalledOnce();
	});
});
