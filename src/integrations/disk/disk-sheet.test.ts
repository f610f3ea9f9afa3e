import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { diskSheet } from './disk-sheet.ts';
import { write } from './site.examples.ts';

let dist = '';
beforeEach(() => {
	dist = mkdtempSync(join(tmpdir(), 'disk-sheet-'));
	write(dist, { '_astro/font.woff2': 'font', 'fonts/other.woff2': 'other' });
});
afterEach(() => rmSync(dist, { recursive: true }));

function sheetOf(css: string): string {
	write(dist, { '_astro/page.css': css });
	return diskSheet('/_astro/page.css', dist);
}

it.each([
	['src:url(/_astro/font.woff2)format("woff2")', `src:url('data:font/woff2;base64,Zm9udA==')format("woff2")`],
	[`src: url('./font.woff2')`, `src: url('data:font/woff2;base64,Zm9udA==')`],
	['src: url("font.woff2")', `src: url('data:font/woff2;base64,Zm9udA==')`],
	['src: url(../fonts/other.woff2)', `src: url('data:font/woff2;base64,b3RoZXI=')`],
])('puts a font in the place where it is named: %s', (css, expected) => {
	expect(sheetOf(`@font-face{${css}}h1{color:red}`)).toBe(`@font-face{${expected}}h1{color:red}`);
});

it('leaves alone what needs no file', () => {
	const css = 'a{background:url("data:image/gif;base64,AA")}b{clip-path:url(#door)}';
	expect(sheetOf(css)).toBe(css);
});

it.each(['a{background:url(/pictures/door.svg)}', 'a{background:url("door.png")}', '@import "./other.css";'])(
	'stops at what would be missing: %s',
	(css) => {
		expect(() => sheetOf(css)).toThrow('/_astro/page.css names a file that cannot be put into it');
	},
);

it('stops at a font that is not there', () => {
	expect(() => sheetOf('@font-face{src:url(/_astro/gone.woff2)}')).toThrow('gone.woff2');
});
