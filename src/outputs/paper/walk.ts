/** What stands inside parts, for whoever has to bring it along or measure it. */
import type { PaperCell, Part, Run } from './part.ts';
import { words } from './part.ts';

/** What a cell holds, as parts. */
export function cellParts(cell: PaperCell): Part[] {
	return typeof cell === 'string' ? [{ type: 'text', runs: words(cell), close: true }] : cell;
}

/** The parts that stand directly in a part. */
export function innerParts(part: Part): Part[] {
	switch (part.type) {
		case 'list':
			return part.items.flat();
		case 'table':
			return [part.header, ...part.rows].flat().flatMap(cellParts);
		case 'box':
		case 'frame':
			return part.parts;
		case 'card':
			return [...part.left, ...part.right, ...part.below];
		case 'cards':
			return part.cards.flat();
		default:
			return [];
	}
}

/** The runs that stand directly in a part. */
export function innerRuns(part: Part): Run[] {
	if (part.type === 'heading' || part.type === 'text') return part.runs;
	return part.type === 'options' ? part.options.flatMap(({ runs }) => runs) : [];
}

/** All parts with everything inside them, from top to bottom. */
export function everyInner(parts: readonly Part[]): Part[] {
	return parts.flatMap((part) => [part, ...everyInner(innerParts(part))]);
}
