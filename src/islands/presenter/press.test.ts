import { expect, it } from 'vitest';
import { type KeyPressed, pressOf } from './press.ts';

const press = (key: string, more: Partial<KeyPressed> = {}) =>
	pressOf({ key, ctrlKey: false, altKey: false, metaKey: false, shiftKey: false, target: null, ...more });

it('follows arrows, pages, space, ends and clickers', () => {
	expect(['ArrowRight', 'PageDown', ' ', 'ArrowDown'].map((key) => press(key))).toEqual(Array(4).fill('next'));
	expect(['ArrowLeft', 'PageUp', 'ArrowUp'].map((key) => press(key))).toEqual(Array(3).fill('back'));
	expect(press(' ', { shiftKey: true })).toBe('back');
	expect(['Home', 'End', '.', 'b', 'B', 'F'].map((key) => press(key))).toEqual([
		'first',
		'last',
		'blank',
		'blank',
		'blank',
		'full-screen',
	]);
});

it('does nothing on Escape, Shift, Tab and keys of the browser', () => {
	expect(['Escape', 'Shift', 'Tab', 'F5', 'constructor'].map((key) => press(key))).toEqual(Array(5).fill(undefined));
	expect(press('b', { ctrlKey: true })).toBeUndefined();
});

it('leaves keys to buttons, boxes and lists', () => {
	document.body.innerHTML = '<button><span></span></button><input><dialog open><p></p></dialog>';
	const at = (selector: string) => ({ target: document.querySelector(selector) });
	expect([press(' ', at('span')), press('Enter', at('button')), press('b', at('input'))]).toEqual(
		Array(3).fill(undefined),
	);
	expect(press('ArrowRight', at('dialog p'))).toBeUndefined();
	expect(press('PageDown', at('button'))).toBe('next');
});
