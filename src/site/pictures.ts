/** The drawings of `content/pictures/` as SVG text, by path. */
const files = import.meta.glob<string>('../../content/pictures/**/*.svg', {
	query: '?raw',
	import: 'default',
	eager: true,
});

export const pictures: Record<string, string> = Object.fromEntries(
	Object.entries(files).map(([path, svg]) => [path.replace(/^.*\/content\/pictures\//, ''), svg]),
);
