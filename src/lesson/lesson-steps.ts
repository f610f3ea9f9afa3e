import type { Block } from './blocks.ts';
import { plainText } from './markdown/inlines.ts';

/** The parts of a pupil page as links to their headings, in order; the help panel is the last. */
export function lessonSteps(blocks: readonly Block[]): { label: string; href: string }[] {
	const parts = blocks.flatMap((block) =>
		block.type === 'heading' && block.depth === 2 ? { label: plainText(block.inlines), href: `#${block.id}` } : [],
	);
	return [...parts, { label: 'Get help', href: '#help' }];
}
