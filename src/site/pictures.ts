/** The drawings of `content/pictures/` as SVG text, by path. */
const files = import.meta.glob<string>('../../content/pictures/**/*.svg', {
	query: '?raw',
	import: 'default',
	eager: true,
});

export const pictures: Record<string, string> = Object.fromEntries(
	Object.entries(files).map(([path, svg]) => [path.replace(/^.*\/content\/pictures\//, ''), svg]),
);

/** A picture as a page shows it. Width and height keep its place free until it has loaded. */
export interface ShownPicture {
	href: string;
	width: number;
	height: number;
}

/** A picture’s address, and its size as its own `viewBox` has it. */
export function shownPicture(src: string): ShownPicture {
	const svg = pictures[src];
	if (!svg) throw new Error(`There is no picture ${src} in content/pictures`);
	const [, width, height] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg) ?? [];
	if (!width || !height) throw new Error(`content/pictures/${src} has no viewBox that starts with 0 0`);
	return { href: `/pictures/${src}`, width: Number(width), height: Number(height) };
}

/** The same drawing arranged for narrow screens, if there is one: `stages-narrow.svg` beside `stages.svg`. */
export function narrowPicture(src: string): ShownPicture | undefined {
	const narrow = src.replace(/\.svg$/, '-narrow.svg');
	return narrow in pictures ? shownPicture(narrow) : undefined;
}
