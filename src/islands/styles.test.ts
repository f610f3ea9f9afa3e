import { expect, it } from 'vitest';
import { addStyles } from './styles.ts';

it('adds a sheet to the page, once', () => {
	addStyles('.a { color: red }');
	addStyles('.b { color: red }');
	addStyles('.a { color: red }');
	const sheets = [...document.head.querySelectorAll('style')].map(({ textContent }) => textContent);
	expect(sheets).toEqual(['.a { color: red }', '.b { color: red }']);
});
