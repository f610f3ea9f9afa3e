import { expect, test } from 'vitest';
import { outlined } from './outline.ts';
import type { Part } from './part.ts';
import { heading } from './text.ts';
import { everyInner } from './walk.ts';

function levels(...parts: Part[]): number[] {
	return everyInner(outlined(parts)).flatMap((part) => (part.type === 'heading' ? [part.level] : []));
}

const at = (level: 1 | 2 | 3 | 4) => heading(level, `Level ${level}`);

test('headings that skip nothing stay as they are', () => {
	expect(levels(at(1), at(2), at(3), at(4), at(2), at(3), at(2))).toEqual([1, 2, 3, 4, 2, 3, 2]);
});

test('headings that skip a level move up together', () => {
	expect(levels(at(1), at(3), at(4), at(3), at(3), at(2), at(4))).toEqual([1, 2, 3, 2, 2, 2, 3]);
});

test('headings inside other parts count where they stand', () => {
	const inside: Part[] = [
		{ type: 'box', parts: [at(3)] },
		{ type: 'frame', parts: [at(4)] },
		{ type: 'list', ordered: false, items: [[at(3)]] },
		{ type: 'table', shares: [1, 1], header: ['a', [at(4)]], rows: [['b', [at(4)]]] },
		{ type: 'card', leftShare: 0.5, left: [at(3)], right: [at(4)], below: [at(3)] },
		{ type: 'cards', perRow: 1, millimetres: 10, cards: [[at(4)]] },
	];
	expect(levels(at(1), ...inside)).toEqual([1, 2, 3, 2, 3, 3, 2, 3, 2, 3]);
});
