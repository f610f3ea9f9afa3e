import type { ActivityBlock, Block, Inline } from './blocks.ts';
import type { Activity } from './schema/activity.ts';

/** Every block, those inside other blocks included, in reading order. */
export function allBlocks(blocks: readonly Block[]): Block[] {
	return blocks.flatMap((block) => [block, ...allBlocks(blocksInside(block))]);
}

function blocksInside(block: Block): Block[] {
	switch (block.type) {
		case 'list':
			return block.items.flat();
		case 'callout':
		case 'step':
		case 'question':
		case 'answer':
			return block.blocks;
		case 'heading':
		case 'paragraph':
		case 'table':
		case 'picture':
		case 'activity':
		case 'help':
			return [];
	}
}

/** The runs of text that stand directly in a block. */
export function inlinesOf(block: Block): Inline[] {
	switch (block.type) {
		case 'heading':
		case 'paragraph':
			return block.inlines;
		case 'table':
			return [block.header, ...block.rows].flat(2);
		default:
			return [];
	}
}

/** Every run of text, those inside links and emphasis included. */
export function allInlines(inlines: readonly Inline[]): Inline[] {
	return inlines.flatMap((inline) => ('inlines' in inline ? [inline, ...allInlines(inline.inlines)] : [inline]));
}

/** Every place an activity stands. */
export function activityBlocks(blocks: readonly Block[]): ActivityBlock[] {
	return allBlocks(blocks).filter((block) => block.type === 'activity');
}

/** The ids of the activities that stand in some blocks. */
export function activityIds(blocks: readonly Block[]): string[] {
	return activityBlocks(blocks).map(({ id }) => id);
}

/** The profiles an activity shows. */
export function profileNames(activity: Activity): string[] {
	switch (activity.kind) {
		case 'profile-check':
		case 'request-inbox':
			return activity.items.map(({ profile }) => profile);
		case 'two-accounts':
			return activity.items.flatMap(({ known, other }) => [known, other]);
		default:
			return [];
	}
}
