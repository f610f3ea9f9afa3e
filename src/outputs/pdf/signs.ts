/** Signs that stand among words but are not in our typeface: drawn, with words for those who listen. */
import { palette } from '../palette.ts';

interface Sign {
	/** The characters it stands for. */
	characters: string;
	/** What a screen reader says. */
	says: string;
	/** Shapes on a ground of 20 by 20, in SVG. */
	shapes: string;
}

const ink = `#${palette.ink}`;
const stroke = `fill="none" stroke="${ink}" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"`;
const frame = `<rect x="2" y="2" width="16" height="16" rx="1" ${stroke}/>`;
const pathOf = (path: string) => `<path d="${path}" ${stroke}/>`;
const shapeOf = (path: string) => `<path d="${path}" fill="${ink}"/>`;
const star = 'M10 1.5l2.5 5.7 6.2.6-4.7 4.1 1.4 6.1L10 14.8 4.6 18 6 11.9 1.3 7.8l6.2-.6z';

const signs = {
	box: { characters: '☐□▢', says: 'box to tick', shapes: frame },
	ticked: { characters: '☑✅', says: 'ticked box', shapes: frame + pathOf('M5.5 10.5l3 3.2 6-7.2') },
	tick: { characters: '✓✔', says: 'tick', shapes: pathOf('M3 11l4.5 5L17 4.5') },
	cross: { characters: '✗✘✕✖❌', says: 'cross', shapes: pathOf('M4 4l12 12M16 4L4 16') },
	right: { characters: '→➔➜⇒', says: 'right arrow', shapes: pathOf('M2 10h15M11.5 4.5L17 10l-5.5 5.5') },
	left: { characters: '←⇐', says: 'left arrow', shapes: pathOf('M18 10H3M8.5 4.5L3 10l5.5 5.5') },
	up: { characters: '↑', says: 'up arrow', shapes: pathOf('M10 18V3M4.5 8.5L10 3l5.5 5.5') },
	down: { characters: '↓', says: 'down arrow', shapes: pathOf('M10 2v15M4.5 11.5L10 17l5.5-5.5') },
	both: {
		characters: '↔⇔',
		says: 'arrow both ways',
		shapes: pathOf('M2 10h16M6 5.5L1.8 10 6 14.5M14 5.5l4.2 4.5-4.2 4.5'),
	},
	star: { characters: '★⭐', says: 'star', shapes: shapeOf(star) },
	outline: { characters: '☆', says: 'empty star', shapes: pathOf(star) },
	dot: { characters: '●⬤', says: 'dot', shapes: `<circle cx="10" cy="10" r="7.5" fill="${ink}"/>` },
	ring: { characters: '○◯', says: 'circle', shapes: `<circle cx="10" cy="10" r="7.5" ${stroke}/>` },
	square: { characters: '■◼', says: 'square', shapes: shapeOf('M3 3h14v14H3z') },
	rising: { characters: '▲△', says: 'triangle', shapes: shapeOf('M10 3l8 14H2z') },
	falling: { characters: '▼▽', says: 'triangle pointing down', shapes: shapeOf('M10 17L2 3h16z') },
	onward: { characters: '▶►▸', says: 'triangle pointing right', shapes: shapeOf('M4 2l13 8-13 8z') },
	warning: { characters: '⚠', says: 'warning', shapes: pathOf('M10 2.5l8.5 15h-17zM10 8v4.5M10 15v.1') },
	heart: {
		characters: '❤♥♡💙💚💛💜🧡',
		says: 'heart',
		shapes: shapeOf('M10 18C4 13 1.5 10.2 1.5 7a4.3 4.3 0 018.5-1.2A4.3 4.3 0 0118.5 7c0 3.2-2.5 6-8.5 11z'),
	},
	scissors: {
		characters: '✂',
		says: 'scissors',
		shapes: `<circle cx="4.5" cy="5" r="2.7" ${stroke}/><circle cx="4.5" cy="15" r="2.7" ${stroke}/>${pathOf('M6.7 6.700L18 16M6.7 13.300L18 4')}`,
	},
} satisfies Record<string, Sign>;

/** The name of a drawn sign. */
export type SignName = keyof typeof signs | 'blank';

const byCharacter = new Map(
	Object.entries(signs).flatMap(([name, { characters }]) =>
		[...characters].map((character) => [character, name as SignName] as const),
	),
);

/** The sign drawn for a character, if our typeface lacks it and we have one. */
export function signFor(character: string): SignName | undefined {
	return byCharacter.get(character);
}

/** Every sign as a picture, what is said for it, and how wide it is beside its height. */
export const signPictures: Readonly<Record<SignName, [svg: string, says: string, wide: number]>> = {
	...(Object.fromEntries(
		Object.entries(signs).map(([name, { says, shapes }]) => [name, [picture(20, shapes), says, 1]]),
	) as Record<keyof typeof signs, [string, string, number]>),
	blank: [picture(60, `<path d="M0 19H60" stroke="${ink}" stroke-width="1"/>`), 'blank to fill in', 3],
};

function picture(width: number, shapes: string): string {
	return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} 20">${shapes}</svg>`;
}
