import type { PictureBlock } from '#lesson/blocks';
import type { Stimulus } from '#lesson/mechanics/item';
import { allBlocks } from '#lesson/references';
import { panelOf } from './activities.ts';
import type { Copy } from './copy.ts';
import type { Html } from './html.ts';
import { html } from './html.ts';

/** The address of a picture of `content/pictures/`, from the page. The live activities look for the same. */
export function picturePath(src: string): string {
	return `pictures/${src}`;
}

/** A picture among the words, with its size, so that nothing moves when it has loaded. */
export function pictureHtml({ src, alt }: PictureBlock, { context }: Copy): Html {
	const [, width, height] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(context.svg(src)) ?? [];
	const size = width && height ? html` width="${width}" height="${height}"` : undefined;
	return html`<figure class="picture"><img src="${picturePath(src)}" alt="${alt}"${size}></figure>\n`;
}

/** Every picture the page shows, by its path inside `content/pictures/`. */
export function picturesOf({ lesson }: Copy): string[] {
	const shown = allBlocks(lesson.blocks).flatMap((block) => {
		if (block.type === 'picture') return [block.src];
		return block.type === 'activity'
			? panelOf(block, lesson).task.items.flatMap(({ stimulus }) => facesIn(stimulus))
			: [];
	});
	return [...new Set(shown)].sort();
}

function facesIn(stimulus: Stimulus | undefined): string[] {
	switch (stimulus?.kind) {
		case 'profile':
			return [stimulus.profile.avatar.src];
		case 'two-accounts':
			return [stimulus.known.avatar.src, stimulus.other.avatar.src];
		case 'request':
			return [stimulus.avatar.src];
		case 'chat':
		case undefined:
			return [];
		/* v8 ignore next -- @preserve */
		default:
			return stimulus satisfies never;
	}
}
