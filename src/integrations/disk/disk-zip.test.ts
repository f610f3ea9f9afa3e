import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { sha256 } from '#outputs/sha256';
import { type DiskFile, zipFolder } from './disk-zip.ts';

const picture = new Uint8Array([137, 80, 78, 71]);
const given: DiskFile[] = [
	['START-HERE.html', '<h1>Start – here</h1>'],
	['browser/pictures/door.png', picture],
	['SHA256SUMS', 'of the papers alone'],
];
const zip = zipFolder('talk-one', given);
const inside = unzipSync(zip);
const textOf = (name: string) => new TextDecoder().decode(inside[`talk-one/${name}`]);

describe('a folder as zip', () => {
	test('has everything below one folder, with the bytes that were given', () => {
		expect(Object.keys(inside).every((name) => name.startsWith('talk-one/'))).toBe(true);
		expect(textOf('START-HERE.html')).toBe('<h1>Start – here</h1>');
		expect([...(inside['talk-one/browser/pictures/door.png'] ?? [])]).toEqual([...picture]);
	});

	test('lists every file for the page that looks whether all are there', () => {
		const said: { diskFiles?: string[] } = {};
		new Function('globalThis', textOf('browser/files.js'))(said);
		expect(said.diskFiles).toEqual(
			Object.keys(inside)
				.map((name) => name.slice('talk-one/'.length))
				.sort(),
		);
		expect(said.diskFiles).toContain('browser/files.js');
	});

	test('has the right sum of every file but of the sums themselves, once each', () => {
		const lines = textOf('SHA256SUMS').trim().split('\n');
		const sums = new Map(lines.map((line) => line.split('  ').reverse() as [name: string, sum: string]));
		expect(sums.size).toBe(lines.length);
		for (const [name, bytes] of Object.entries(inside)) {
			const path = name.slice('talk-one/'.length);
			expect([path, sums.get(path)]).toEqual([path, path === 'SHA256SUMS' ? undefined : sha256(bytes)]);
		}
		expect(sums.size).toBe(Object.keys(inside).length - 1);
	});

	test('has the same bytes when it is made again', () => {
		expect(zipFolder('talk-one', given)).toEqual(zip);
	});
});
