import type { Block, ListBlock, TableBlock } from '#lesson/blocks';
import { plainText } from '#lesson/markdown/inlines';
import { calloutNames } from '#lesson/wording';
import { teacherCallouts } from '../wording.ts';
import { activityHtml } from './activity.ts';
import type { Copy } from './copy.ts';
import { helpHtml } from './help.ts';
import type { Html } from './html.ts';
import { html } from './html.ts';
import { inlinesHtml } from './inlines.ts';
import { pictureHtml } from './pictures.ts';

/** Blocks as a pupil sees them: what is only for teachers, and answers, are left out. */
export function blocksHtml(blocks: readonly Block[], copy: Copy): Html[] {
	return blocks.map((block) => blockHtml(block, copy));
}

function blockHtml(block: Block, copy: Copy): Html {
	switch (block.type) {
		case 'heading':
			return headingHtml(block.depth, block.id, inlinesHtml(block.inlines, copy));
		case 'paragraph':
			return html`<p>${inlinesHtml(block.inlines, copy)}</p>\n`;
		case 'list':
			return listHtml(block, copy);
		case 'table':
			return tableHtml(block, copy);
		case 'picture':
			return pictureHtml(block, copy);
		case 'callout': {
			if (teacherCallouts.includes(block.kind)) return html``;
			const name = calloutNames[block.kind];
			return html`<div class="callout callout-${block.kind}" role="note" aria-label="${name}">
<p class="callout-name" aria-hidden="true">${name}</p>
${blocksHtml(block.blocks, copy)}</div>\n`;
		}
		case 'activity':
			return activityHtml(block, copy);
		case 'help':
			return helpHtml(copy);
		case 'step':
			return html`<section><h3>${block.title}</h3>\n${blocksHtml(block.blocks, copy)}</section>\n`;
		case 'question':
			return html`<div class="question">${blocksHtml(block.blocks, copy)}</div>\n`;
		case 'answer':
			return html``;
		/* v8 ignore next -- @preserve */
		default:
			return block satisfies never;
	}
}

function headingHtml(depth: 2 | 3 | 4, id: string, words: Html[]): Html {
	const headings = {
		2: html`<h2 id="${id}">${words}</h2>\n`,
		3: html`<h3 id="${id}">${words}</h3>\n`,
		4: html`<h4 id="${id}">${words}</h4>\n`,
	};
	return headings[depth];
}

function listHtml({ ordered, items }: ListBlock, copy: Copy): Html {
	const rows = items.map((item) => html`<li>${itemHtml(item, copy)}</li>\n`);
	return ordered ? html`<ol>\n${rows}</ol>\n` : html`<ul>\n${rows}</ul>\n`;
}

/** The one paragraph of a plain item needs no `<p>` of its own. */
function itemHtml(item: readonly Block[], copy: Copy): Html[] {
	const [only, ...others] = item;
	const isPlain = only?.type === 'paragraph' && others.length === 0;
	return isPlain ? inlinesHtml(only.inlines, copy) : blocksHtml(item, copy);
}

function tableHtml({ header, rows }: TableBlock, copy: Copy): Html {
	const isStacking = header.length > 2;
	const labels = header.map(plainText);
	const heads = header.map((cell) => html`<th scope="col">${inlinesHtml(cell, copy)}</th>`);
	const label = (column: number) => isStacking && html` data-label="${labels[column] ?? ''}"`;
	const body = rows.map((row) => {
		const cells = row.map((cell, column) => html`<td${label(column)}>${inlinesHtml(cell, copy)}</td>`);
		return html`<tr>${cells}</tr>\n`;
	});
	return html`<div class="table-scroll"><table${isStacking && html` class="stacks"`}>
<thead><tr>${heads}</tr></thead>
<tbody>
${body}</tbody>
</table></div>\n`;
}
