import type { PaperCell, Part } from './part.ts';

/**
 * The same parts with headings that skip no level, as screen readers and PDF/UA ask: what is drawn below a heading of
 * level 2 in one document may stand right below the title in another.
 */
export function outlined(parts: readonly Part[]): Part[] {
	const open: number[] = [];
	const all = (inner: readonly Part[]): Part[] => inner.map(one);
	const cell = (held: PaperCell): PaperCell => (typeof held === 'string' ? held : all(held));
	const one = (part: Part): Part => {
		switch (part.type) {
			case 'heading':
				return { ...part, level: stepInto(open, part.level) };
			case 'list':
				return { ...part, items: part.items.map(all) };
			case 'table':
				return { ...part, header: part.header.map(cell), rows: part.rows.map((row) => row.map(cell)) };
			case 'box':
			case 'frame':
				return { ...part, parts: all(part.parts) };
			case 'card':
				return { ...part, left: all(part.left), right: all(part.right), below: all(part.below) };
			case 'cards':
				return { ...part, cards: part.cards.map(all) };
			default:
				return part;
		}
	};
	return all(parts);
}

/** Closes what a heading ends and opens it; how many are open then is its level. */
function stepInto(open: number[], level: number): 1 | 2 | 3 | 4 {
	while ((open.at(-1) ?? 0) >= level) open.pop();
	open.push(level);
	return open.length as 1 | 2 | 3 | 4;
}
