import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Show } from '#stores/show';
import { createLink, type Link, readLetter } from './link.ts';

const show: Show = {
	revision: 3,
	isStarted: true,
	minutes: 20,
	lateFrom: null,
	place: 2,
	isBlank: false,
	isRunning: true,
	elapsedMs: 10,
};
const letter = { deck: 'ks3/a', type: 'state', show, people: {} } as const;
const hear = vi.fn();
const onPeer = vi.fn();
let link: Link;

/** A window as far as a link sees it. */
const other = (more: object = {}) => ({ postMessage: vi.fn(), focus: vi.fn(), closed: false, opener: window, ...more });
const send = (source: unknown, data: unknown = letter) =>
	dispatchEvent(Object.assign(new Event('message'), { data, source, origin: 'null' }));

beforeEach(() => {
	vi.useFakeTimers();
	link = createLink({ deck: 'ks3/a', show: () => show, hear, onPeer });
});
afterEach(() => {
	link.close();
	vi.useRealTimers();
	vi.clearAllMocks();
	vi.unstubAllGlobals();
});

it('reads letters about its own slides only', () => {
	expect(readLetter(letter, 'ks3/a')).toEqual(letter);
	const others = [null, 'x', {}, { ...letter, deck: 'ks3/b' }, { ...letter, type: 'run' }, { ...letter, show: {} }];
	expect(others.map((data) => readLetter(data, 'ks3/a'))).toEqual(others.map(() => undefined));
});

it('reads the people of a letter as far as they are names', () => {
	const people = { dslName: 'Ms Okafor', dslRoom: 7, other: 'x' };
	expect(readLetter({ ...letter, people }, 'ks3/a')?.people).toEqual({ dslName: 'Ms Okafor' });
	expect(readLetter({ ...letter, people: { dslName: 'x'.repeat(61) } }, 'ks3/a')?.people).toEqual({});
	expect(readLetter({ ...letter, people: 'Ms Okafor' }, 'ks3/a')?.people).toEqual({});
});

it('hears the window it opened, also when it has forgotten so, and no other', () => {
	send(other({ opener: null }));
	expect(hear).not.toHaveBeenCalled();
	send(other());
	expect(hear).toHaveBeenCalledWith(letter);
	expect(onPeer).toHaveBeenLastCalledWith('there');
});

it('answers a window that says hello', () => {
	const asking = other();
	send(asking, { ...letter, type: 'hello' });
	expect(asking.postMessage).toHaveBeenCalledWith(
		expect.objectContaining({ ...letter, people: expect.anything() }),
		expect.any(String),
	);
});

it('says when the other window is closed or silent', () => {
	const asking = other();
	send(asking);
	asking.closed = true;
	vi.advanceTimersByTime(1000);
	expect(onPeer).toHaveBeenLastCalledWith('lost');
	send(other());
	vi.advanceTimersByTime(6000);
	expect(onPeer).toHaveBeenLastCalledWith('lost');
});

it('opens the other window once, and says when a browser refuses', () => {
	const opened = other();
	vi.stubGlobal('open', vi.fn().mockReturnValueOnce(null).mockReturnValueOnce(opened));
	expect(link.open('/a/?view=notes')).toBe(false);
	expect(link.open('/a/?view=notes')).toBe(true);
	expect(link.open('/a/?view=notes')).toBe(true);
	expect(opened.focus).toHaveBeenCalledOnce();
});
