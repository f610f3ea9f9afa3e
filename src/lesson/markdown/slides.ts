import type { Slide } from '../blocks.ts';
import type { Problem } from '../spot.ts';
import { readTiming } from './directives.ts';
import { plainText, readInlines } from './inlines.ts';
import type { MarkdownNode } from './node.ts';
import type { MarkdownSource, ReadContext } from './parse.ts';
import { readContext, refuseServices, topNodes } from './parse.ts';

/**
 * The slides of a deck: what stands between lines of `---`, each with a `## Heading` and `:::notes`.
 *
 * @param lengths for a talk, how many lengths it has: then every slide says with `::timing` how long it takes in each.
 */
export function parseSlides(source: MarkdownSource, problems: Problem[], lengths: number | null = null): Slide[] {
	const context = readContext(source, problems, lengths);
	const groups: MarkdownNode[][] = [[]];
	for (const node of topNodes(source.body)) {
		if (node.type === 'thematicBreak') groups.push([]);
		else groups.at(-1)?.push(node);
	}
	const readOne = lengths === null ? readSlide : readTimedSlide;
	return groups.filter((group) => group.length > 0).map((group) => readOne(group, context));
}

function readTimedSlide(nodes: MarkdownNode[], context: ReadContext): Slide {
	const isTiming = (node: MarkdownNode) => node.type === 'leafDirective' && node.name === 'timing';
	const given = nodes.find(isTiming);
	const rest = nodes.filter((node) => !isTiming(node));
	const slide = readSlide(rest.length > 0 ? rest : nodes, context);
	if (given) return { ...slide, timing: readTiming(given, slide.title, context) };
	const hint = 'Say how long it takes in each length, as in `::timing{minutes="3 2"}`.';
	context.report(nodes[0] as MarkdownNode, `The slide “${slide.title}” has no timing.`, hint);
	return slide;
}

function readSlide(nodes: MarkdownNode[], context: ReadContext): Slide {
	const [first, ...rest] = nodes as [MarkdownNode, ...MarkdownNode[]];
	const isTitled = first.type === 'heading' && first.depth === 2;
	const words = isTitled ? readInlines(first.children ?? [], context) : [];
	const title = plainText(words);
	refuseServices(first, words, context);
	if (!isTitled) context.report(first, 'This slide has no title.', 'Begin it with `## The slide’s title`.');
	const isNotes = (node: MarkdownNode) => node.type === 'containerDirective' && node.name === 'notes';
	const notes = rest.filter(isNotes);
	if (notes.length === 0)
		context.report(
			first,
			`The slide “${title}” has no notes.`,
			'Say what to do and say: `:::notes`, the words, `:::`.',
		);
	return {
		at: context.spot(first),
		title,
		blocks: context.readBlocks((isTitled ? rest : nodes).filter((node) => !isNotes(node))),
		notes: context.readBlocks(notes.flatMap(({ children }) => children ?? [])),
	};
}
