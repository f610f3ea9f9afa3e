import { screen } from '@solidjs/testing-library';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { plugIn } from './stick.driver.ts';

const files = ['START-HERE.html', 'browser/files.js', 'browser/door.svg', 'talk_01-plan.docx'];

beforeEach(() => {
	vi.resetModules();
	vi.stubGlobal('diskFiles', undefined);
	vi.useFakeTimers({ now: new Date('2026-12-01T12:00:00Z'), toFake: ['Date'] });
	document.body.innerHTML = `<p id="check" role="status">Unpack the zip first.</p>
		<p data-edition="2026-11-22" data-check-by="2026-11-30" hidden></p>`;
});
afterEach(() => {
	vi.useRealTimers();
	vi.restoreAllMocks();
	vi.unstubAllGlobals();
});

const status = () => screen.getByRole('status');
const details = () => [...status().querySelectorAll('li')].map((item) => item.textContent);

/** Opens the page in a folder that has these files. */
async function open(there: readonly string[]): Promise<void> {
	const list = () => {
		globalThis.diskFiles = files;
	};
	plugIn(Object.fromEntries(there.map((file) => [file, file === 'browser/files.js' ? list : () => {}])));
	await import('./start-here.ts');
	await vi.waitFor(() => expect(status().dataset.fine).toBeDefined());
}

it('says that every file is here', async () => {
	await open(files);
	expect(status().textContent).toBe('All 4 files are here.');
	expect(status().dataset.fine).toBe('true');
});

it('names the files that are missing, and that the rest works', async () => {
	await open(['START-HERE.html', 'browser/files.js']);
	expect(status().textContent).toContain('Missing: 2 of 4 files. The rest works.');
	expect(details()).toEqual(['browser/door.svg', 'talk_01-plan.docx']);
	expect(status().dataset.fine).toBe('false');
});

it('says that the zip must be unpacked where the page stands alone', async () => {
	await open(['START-HERE.html']);
	expect(status().textContent).toContain('The folder “browser” is not beside this page.');
	expect(details()[0]).toContain('Unpack the zip first');
	expect(status().dataset.fine).toBe('false');
});

it('warns of facts that are past their day', async () => {
	await open(files);
	expect(document.querySelector<HTMLElement>('[data-check-by]')?.hidden).toBe(false);
});

it('says nothing where the page has no place for it', async () => {
	document.body.innerHTML = '<h1>A talk</h1>';
	const asked = plugIn({});
	await import('./start-here.ts');
	expect(asked).toEqual([]);
	expect(document.body.innerHTML).toBe('<h1>A talk</h1>');
});
