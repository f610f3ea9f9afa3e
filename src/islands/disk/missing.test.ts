import { afterEach, expect, it, vi } from 'vitest';
import { missingOf } from './missing.ts';
import { plugIn } from './stick.driver.ts';

afterEach(() => vi.restoreAllMocks());

const nothing = () => {};

it('names in their order the files that are not there, whatever sort they are', async () => {
	plugIn({ 'START-HERE.html': nothing, 'browser/site.js': nothing, 'browser/door.svg': nothing, SHA256SUMS: nothing });
	const files = [
		'z.docx',
		'START-HERE.html',
		'browser/site.js',
		'browser/gone.svg',
		'browser/door.svg',
		'SHA256SUMS',
		'a.pdf',
	];
	expect(await missingOf(files)).toEqual(['z.docx', 'browser/gone.svg', 'a.pdf']);
});

it('asks for each file once, and for all of many', async () => {
	const files = Array.from({ length: 50 }, (_, place) => `file-${place}.${place % 2 ? 'png' : 'js'}`);
	const asked = plugIn(Object.fromEntries(files.slice(0, 49).map((file) => [file, nothing])));
	expect(await missingOf(files)).toEqual(['file-49.png']);
	expect(asked.toSorted()).toEqual(files.toSorted());
});

it('finds nothing missing where nothing was to be there', async () => {
	expect(await missingOf([])).toEqual([]);
});

it('says nothing of files that are no scripts, and lets other faults be heard again afterwards', async () => {
	const fault = () => new ErrorEvent('error', { cancelable: true, message: 'Unexpected token' });
	const heard: boolean[] = [];
	const throwFault = () => heard.push(dispatchEvent(fault()));
	plugIn({ 'plan.docx': throwFault });
	expect(await missingOf(['plan.docx'])).toEqual([]);
	throwFault();
	expect(heard).toEqual([false, true]);
});
