import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { bandColours, colourPairs, dark, light, typeScale } from './tokens.ts';

const css = readFileSync(new URL('./styles/tokens.css', import.meta.url), 'utf8');

/** The custom properties that hold a colour, in the first block after `marker`. */
function coloursAfter(marker: string): Record<string, string> {
	const start = css.indexOf('{', css.indexOf(marker) + marker.length);
	const block = css.slice(start, css.indexOf('}', start));
	return Object.fromEntries(
		[...block.matchAll(/--([a-z-]+):\s*(#[0-9a-f]{6});/g)].map(([, name, value]) => [name, value]),
	);
}

/** Relative luminance as WCAG 2.2 defines it. */
function luminance(colour: string): number {
	const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
		const channel = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
		return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
	});
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
	const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
	return (high + 0.05) / (low + 0.05);
}

describe('contrast', () => {
	it('is 21 between black and white', () => {
		expect(contrast('#ffffff', '#000000')).toBeCloseTo(21);
	});

	it.each(colourPairs)('of %s on %s is at least %d to 1, light and dark', (front, back, ratio) => {
		expect(contrast(light[front], light[back])).toBeGreaterThanOrEqual(ratio);
		expect(contrast(dark[front], dark[back])).toBeGreaterThanOrEqual(ratio);
	});
});

describe('tokens.css', () => {
	it('writes the light colours on the root', () => {
		expect(coloursAfter('/* Light */')).toEqual(light);
	});

	it('writes the dark colours for dark systems without a choice and for the chosen dark theme', () => {
		expect(coloursAfter('/* Dark by system */')).toEqual(dark);
		expect(coloursAfter('/* Dark by choice */')).toEqual(dark);
	});

	it('gives every age band its door colour and the ground of the same hue', () => {
		for (const [band, colour] of Object.entries(bandColours)) {
			expect(css).toMatch(
				new RegExp(
					`\\[data-accent='${band}'\\] \\{\\s*--accent: var\\(--${colour}\\);\\s*--accent-soft: var\\(--${colour}-soft\\);`,
				),
			);
		}
	});

	it('writes every size of the type scale, from its smallest to its largest', () => {
		for (const [name, [smallest, largest]] of Object.entries(typeScale)) {
			const size = new RegExp(`--text-${name}:\\s*([^;]+);`).exec(css)?.[1] ?? '';
			expect(size.startsWith(smallest === largest ? `${smallest}rem` : `clamp(${smallest}rem`), name).toBe(true);
			expect(size.includes(`${largest}rem`), name).toBe(true);
		}
	});
});
