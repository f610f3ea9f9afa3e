/**
 * The palette and the type scale as data, for documents, pictures and the contrast test.
 *
 * `styles/tokens.css` writes the same values as custom properties of the same names; a test keeps the two equal. The
 * idea behind the colours: a wall at dusk, painted front doors, and lamplight coming round a door that opens.
 */
import type { BandId } from '#lesson/bands';

/** Colours on a light page. */
export const light = {
	paper: '#fbfaf7',
	surface: '#ffffff',
	wash: '#eff3f2',
	line: '#d3dcda',
	'line-strong': '#66787b',
	ink: '#14262b',
	'ink-soft': '#44575c',
	brand: '#0f4f5a',
	'brand-soft': '#e0eeed',
	green: '#25693a',
	'green-soft': '#e4f2e6',
	blue: '#1b5a96',
	'blue-soft': '#e3eef9',
	plum: '#7a3774',
	'plum-soft': '#f6e9f4',
	clay: '#98401a',
	'clay-soft': '#fbeae1',
	gold: '#7a5200',
	'gold-soft': '#fff1cf',
	danger: '#a11830',
	'danger-soft': '#fce8ea',
	'on-accent': '#ffffff',
	wall: '#124550',
	'wall-deep': '#0c333c',
	'on-wall': '#ffffff',
	'on-wall-soft': '#cfe3e2',
	lamp: '#ffc95c',
	'lamp-soft': '#ffe9b8',
	'on-lamp': '#14262b',
} as const;

/** A colour by its name. */
export type ColourName = keyof typeof light;

/** The same colours on a dark page. */
export const dark = {
	paper: '#0f1c20',
	surface: '#17282d',
	wash: '#1d3238',
	line: '#30474d',
	'line-strong': '#869ca0',
	ink: '#edf3f2',
	'ink-soft': '#b6c7c8',
	brand: '#86d3d6',
	'brand-soft': '#133b42',
	green: '#8ed6a0',
	'green-soft': '#18341f',
	blue: '#93c5f7',
	'blue-soft': '#17324d',
	plum: '#e3aedc',
	'plum-soft': '#3d243a',
	clay: '#f3b28a',
	'clay-soft': '#43281b',
	gold: '#ffd27a',
	'gold-soft': '#3a2d10',
	danger: '#ff9dab',
	'danger-soft': '#451a22',
	'on-accent': '#0b1a1d',
	wall: '#0b2f38',
	'wall-deep': '#082229',
	'on-wall': '#ffffff',
	'on-wall-soft': '#c3d9d9',
	lamp: '#ffc95c',
	'lamp-soft': '#ffe9b8',
	'on-lamp': '#14262b',
} as const satisfies Record<ColourName, string>;

/** The door colour of each age band; the paler ground it stands on has `-soft` after its name. */
export const bandColours = {
	ks2: 'green',
	ks3: 'blue',
	ks4: 'plum',
	post16: 'clay',
} as const satisfies Record<BandId, ColourName>;

/** Sizes of type in rem, smallest and largest; pages grow from one to the other with the window. */
export const typeScale = {
	small: [0.9375, 0.9375],
	body: [1.125, 1.125],
	lead: [1.1875, 1.4375],
	h4: [1.125, 1.1875],
	h3: [1.25, 1.4375],
	h2: [1.5, 2.0625],
	h1: [2, 3.125],
	hero: [2.5, 4.5],
} as const;

/** Two colours that stand on each other, and the least contrast WCAG 2.2 AA asks of them: 4.5 for text, 3 for shapes. */
export type ColourPair = readonly [front: ColourName, back: ColourName, ratio: 4.5 | 3];

const grounds = ['paper', 'surface', 'wash'] as const;
const hues = ['brand', 'green', 'blue', 'plum', 'clay', 'gold', 'danger'] as const;

/** Every pair that the styles put together. */
export const colourPairs: readonly ColourPair[] = [
	...grounds.flatMap((ground): ColourPair[] => [
		['ink', ground, 4.5],
		['ink-soft', ground, 4.5],
		['line-strong', ground, 3],
		...hues.map((hue): ColourPair => [hue, ground, 4.5]),
	]),
	...hues.flatMap((hue): ColourPair[] => [
		['ink', `${hue}-soft`, 4.5],
		['ink-soft', `${hue}-soft`, 4.5],
		['line-strong', `${hue}-soft`, 3],
		['brand', `${hue}-soft`, 4.5],
		[hue, `${hue}-soft`, 4.5],
		['on-accent', hue, 4.5],
	]),
	['paper', 'ink', 4.5],
	['on-wall', 'wall', 4.5],
	['on-wall-soft', 'wall', 4.5],
	['on-wall', 'wall-deep', 4.5],
	['on-wall-soft', 'wall-deep', 4.5],
	['lamp', 'wall', 3],
	['lamp', 'wall-deep', 3],
	['on-lamp', 'lamp', 4.5],
	['on-lamp', 'lamp-soft', 4.5],
];
