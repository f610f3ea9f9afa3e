import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Reader } from './reader.ts';
import { american, british, cancel, device, finish, heard, said, voicesArrive } from './speech.driver.ts';

const page = document.documentElement;
const marked = () => [...document.querySelectorAll('.being-read')].map(({ textContent }) => textContent);

function start(html = '<h1>One</h1><p>Two</p><p>Three</p>') {
	document.body.innerHTML = `<main>${html}</main>`;
	const reader = new Reader(document.querySelector('main') as HTMLElement);
	reader.play();
	return reader;
}

beforeEach(() => {
	device(british);
	page.className = '';
	delete page.dataset.pace;
});
afterEach(() => {
	// Falls silent, and so does not speak into the next test.
	dispatchEvent(new Event('pagehide'));
	vi.unstubAllGlobals();
});

describe('reading', () => {
	it('goes on from block to block, marks the one being read, and ends with the page', () => {
		const reader = start();
		expect([heard(), marked(), reader.state]).toEqual([['One'], ['One'], 'reading']);
		finish();
		finish();
		expect([heard(), marked()]).toEqual([['One', 'Two', 'Three'], ['Three']]);
		finish();
		expect([marked(), reader.state, said.length]).toEqual([[], 'off', 3]);
	});

	it('uses a voice of the device and its language', () => {
		device(american);
		start();
		expect(said[0]).toMatchObject({ voice: american, lang: 'en-US', rate: 1 });
	});

	it('tells its listeners of every change, until they have enough', () => {
		const reader = start();
		const states: string[] = [];
		const end = reader.listen(() => states.push(reader.state));
		reader.pause();
		reader.play();
		end();
		reader.stop();
		expect(states).toEqual(['paused', 'reading']);
	});

	it('brings into view what cannot be seen whole, without motion, and moves nothing else', () => {
		const scroll = vi.spyOn(Element.prototype, 'scrollIntoView');
		const box = vi.spyOn(Element.prototype, 'getBoundingClientRect');
		box.mockReturnValue({ top: 10, bottom: 40 } as DOMRect);
		start();
		expect(scroll).not.toHaveBeenCalled();
		box.mockReturnValue({ top: 10, bottom: innerHeight + 1 } as DOMRect);
		finish();
		expect(scroll).toHaveBeenCalledExactlyOnceWith({ block: 'center', behavior: 'instant' });
		vi.restoreAllMocks();
	});
});

describe('a page that changes meanwhile', () => {
	it('reads what has come after the place it is at', () => {
		start();
		document.querySelector('h1')?.insertAdjacentHTML('afterend', '<p>New</p>');
		document.querySelector('h1')?.insertAdjacentHTML('beforebegin', '<p>Too late</p>');
		finish();
		expect(heard()).toEqual(['One', 'New']);
	});

	it('goes on behind the last words that are still there when those being read have gone', () => {
		start();
		finish();
		document.querySelector('p')?.remove();
		finish();
		expect(heard()).toEqual(['One', 'Two', 'Three']);
	});

	it('reads the live form that takes the place of the one to read', () => {
		start('<h2>Quiz</h2><div id="readable"><p>Item</p></div><form hidden><p>Question</p></form>');
		finish();
		(document.querySelector('#readable') as HTMLElement).hidden = true;
		(document.querySelector('form') as HTMLElement).hidden = false;
		finish();
		expect(heard()).toEqual(['Quiz', 'Item', 'Question']);
	});
});

describe('pause, speed and stop', () => {
	it('falls silent and keeps the place, then begins the block again', () => {
		const reader = start();
		finish();
		reader.pause();
		expect([cancel.mock.calls.length, marked(), heard().length]).toEqual([1, ['Two'], 2]);
		reader.play();
		expect(heard()).toEqual(['One', 'Two', 'Two']);
		finish();
		expect(heard().at(-1)).toBe('Three');
	});

	it('goes on with the next block when the one it was paused in has gone', () => {
		const reader = start();
		finish();
		reader.pause();
		document.querySelector('p')?.remove();
		reader.play();
		expect(heard().at(-1)).toBe('Three');
	});

	it('takes up another speed at once, and only while it reads', () => {
		const reader = start();
		page.dataset.pace = '1';
		reader.changePace();
		expect(said.map(({ text, rate }) => [text, rate])).toEqual([
			['One', 1],
			['One', 0.75],
		]);
		reader.pause();
		page.dataset.pace = '2';
		reader.changePace();
		expect(said).toHaveLength(2);
		reader.play();
		expect(said.at(-1)?.rate).toBe(1.3);
	});

	it('stops for good, and begins at the top the next time', () => {
		const reader = start();
		finish();
		reader.stop();
		expect([reader.state, marked(), cancel.mock.calls.length]).toEqual(['off', [], 1]);
		reader.play();
		expect(heard()).toEqual(['One', 'Two', 'One']);
	});

	it('does nothing when asked for what is already so', () => {
		const reader = start();
		reader.play();
		expect(said).toHaveLength(1);
		reader.stop();
		reader.stop();
		reader.pause();
		expect([reader.state, cancel.mock.calls.length]).toEqual(['off', 1]);
	});
});

describe('silence', () => {
	it('comes when the page is left', () => {
		const reader = start();
		dispatchEvent(new Event('pagehide'));
		expect([reader.state, cancel.mock.calls.length]).toEqual(['off', 1]);
	});

	it('comes when the quick exit hides the page, and at no other change of its classes', async () => {
		const reader = start();
		page.classList.add('something');
		await Promise.resolve();
		expect(reader.state).toBe('reading');
		page.classList.add('away');
		await vi.waitFor(() => expect(reader.state).toBe('off'));
		expect(cancel).toHaveBeenCalledOnce();
	});
});

describe('a device that will not read', () => {
	it('can be asked again for the same block', () => {
		const reader = start();
		said[0]?.onerror?.();
		expect([reader.state, marked()]).toEqual(['failed', ['One']]);
		reader.play();
		expect([reader.state, heard()]).toEqual(['reading', ['One', 'One']]);
	});

	it('says so when its voice has gone', () => {
		device();
		const reader = start();
		expect([reader.state, said]).toEqual(['failed', []]);
		voicesArrive(british);
		reader.play();
		expect(heard()).toEqual(['One']);
	});
});
