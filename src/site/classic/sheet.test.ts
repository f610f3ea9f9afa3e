import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { classicSheet } from './sheet.ts';

let root = '';
beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), 'sheet-'));
});
afterEach(() => rmSync(root, { recursive: true }));

function write(name: string, text: string): void {
	writeFileSync(join(root, name), text);
}

it('puts sheets and fonts in the place where they are named', () => {
	write('entry.css', `a { color: red; }\n@import './other.css';\nb { color: blue; }\n`);
	write('other.css', `@import './last.css';\n@font-face { src: url('./font.woff2') format('woff2'); }\n`);
	write('last.css', '/* @import is only spoken of here */ i { color: green; }\n');
	write('font.woff2', 'font');
	const sheet = classicSheet('entry.css', root);
	expect(sheet.replace(/\s+/g, ' ').trim()).toBe(
		"a { color: red; } /* @import is only spoken of here */ i { color: green; } @font-face { src: url('data:font/woff2;base64,Zm9udA==') format('woff2'); } b { color: blue; }",
	);
});

it.each([`@import "./other.css";`, `a { background: url('./door.png'); }`])(
	'stops at what would be missing: %s',
	(css) => {
		write('entry.css', css);
		expect(() => classicSheet('entry.css', root)).toThrow('entry.css names a file that cannot be put into it');
	},
);

it('finds everything the sheet of a lesson names, fonts of packages included', () => {
	const sheet = classicSheet('src/site/styles/web-copy.css');
	expect(sheet).toContain("url('data:font/woff2;base64,");
	for (const rule of ['.exit-link', '.help-panel', 'label.option', '.profile-head', '@media print'])
		expect(sheet).toContain(rule);
});
