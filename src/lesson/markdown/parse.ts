/**
 * Markdown with directives → typed blocks, positions kept. Everything an author may write is here; anything else becomes
 * a problem with its line, and the text around it is still read so that all problems show at once.
 */
import { markdownToMdast } from 'satteri';
import { anchorsIn } from '../anchors.ts';
import type { Block, HeadingBlock, Inline } from '../blocks.ts';
import { allInlines } from '../references.ts';
import type { Problem, SourceSpot } from '../spot.ts';
import { readDirective } from './directives.ts';
import { plainText, readInlines } from './inlines.ts';
import type { MarkdownNode } from './node.ts';

/** A piece of Markdown and where it stands. */
export interface MarkdownSource {
	file: string;
	body: string;
	/** The line of the file on which `body` begins, counted from 1. */
	bodyLine: number;
	/** The directives allowed here, by name. */
	directives: readonly string[];
}

/** What reading needs to know and where it reports to. */
export interface ReadContext {
	source: MarkdownSource;
	problems: Problem[];
	headingIds: Set<string>;
	/** How many routes the plan has; steps give as many minutes. `null` when the plan does not say so readably. */
	routes: number | null;
	spot(node: MarkdownNode): SourceSpot;
	report(node: MarkdownNode, message: string, hint: string): void;
	readBlocks(nodes: readonly MarkdownNode[]): Block[];
}

/** A context for one file. Problems are pushed to `problems`. */
export function readContext(source: MarkdownSource, problems: Problem[], routes: number | null = 0): ReadContext {
	const spot = ({ position }: MarkdownNode): SourceSpot => ({
		file: source.file,
		line: (position?.start.line ?? 1) + source.bodyLine - 1,
		column: position?.start.column ?? 1,
	});
	const context: ReadContext = {
		source,
		problems,
		headingIds: new Set(anchorsIn(source.body)),
		routes,
		spot,
		report: (node, message, hint) => problems.push({ ...spot(node), message, hint }),
		readBlocks: (nodes) => nodes.flatMap((node) => readBlock(node, context)),
	};
	return context;
}

/** The nodes at the top of a Markdown text. */
export function topNodes(body: string): MarkdownNode[] {
	const root = markdownToMdast(body, { features: { directive: true, gfm: true } }) as MarkdownNode;
	return root.children ?? [];
}

/** All blocks of a Markdown text. */
export function parseBlocks(source: MarkdownSource, problems: Problem[], routes: number | null = 0): Block[] {
	return readContext(source, problems, routes).readBlocks(topNodes(source.body));
}

function readBlock(node: MarkdownNode, context: ReadContext): Block[] {
	const at = context.spot(node);
	switch (node.type) {
		case 'heading':
			return readHeading(node, context);
		case 'paragraph':
			return readParagraph(node, context);
		case 'list':
			return [
				{
					type: 'list',
					at,
					ordered: node.ordered === true,
					items: (node.children ?? []).map((item) => context.readBlocks(item.children ?? [])),
				},
			];
		case 'table':
			return readTable(node, context);
		case 'containerDirective':
		case 'leafDirective':
			return readDirective(node, context);
		default:
			context.report(
				node,
				unreadable(node),
				'Use paragraphs, lists, tables, `##` headings and the directives of CONTRIBUTING.md.',
			);
			return [];
	}
}

function unreadable(node: MarkdownNode): string {
	const names: Record<string, string> = {
		html: 'HTML tags are not read here',
		code: 'Code blocks (or text indented by four spaces) are not read here',
		blockquote: 'Quotations with `>` are not read here',
		thematicBreak: 'A line of `---` only separates slides',
		footnoteDefinition: 'Footnotes are not read here',
	};
	return `${names[node.type] ?? `“${node.type}” is not read here`}.`;
}

function readHeading(node: MarkdownNode, context: ReadContext): HeadingBlock[] {
	const inlines = readInlines(node.children ?? [], context);
	if (node.depth !== 2 && node.depth !== 3 && node.depth !== 4) {
		context.report(
			node,
			`The heading “${plainText(inlines)}” has ${node.depth} number signs.`,
			'Use `##`, `###` or `####`: the page’s title is the only `#`.',
		);
		return [];
	}
	refuseServices(node, inlines, context);
	return [
		{ type: 'heading', at: context.spot(node), depth: node.depth, id: headingId(plainText(inlines), context), inlines },
	];
}

/** Reports services and local details in a heading: headings become addresses and lists of contents, where neither fits. */
export function refuseServices(node: MarkdownNode, inlines: readonly Inline[], context: ReadContext): void {
	for (const inline of allInlines(inlines)) {
		if (inline.type !== 'service' && inline.type !== 'slot') continue;
		const [what, said] = inline.type === 'service' ? ['service', inline.id] : ['local detail', inline.slot];
		context.report(
			node,
			`The heading names the ${what} \`:${inline.type}[${said}]\`.`,
			`Write its name in plain words, and put \`:${inline.type}[…]\` into the text below.`,
		);
	}
}

function headingId(text: string, { headingIds }: ReadContext): string {
	const stem =
		text
			.toLowerCase()
			.replace(/[’']/g, '')
			.replace(/[^a-z0-9]+/g, '-')
			.replace(/^-|-$/g, '') || 'part';
	let id = stem;
	for (let next = 2; headingIds.has(id); next += 1) id = `${stem}-${next}`;
	headingIds.add(id);
	return id;
}

function readParagraph(node: MarkdownNode, context: ReadContext): Block[] {
	const children = node.children ?? [];
	const [only] = children;
	const at = context.spot(node);
	if (children.length === 1 && only?.type === 'image') return [readPicture(only, context)];
	if (only?.type === 'text' && /^:{2,}/.test(only.value ?? '')) {
		context.report(
			node,
			`This line of colons closes nothing: \`${(only.value ?? '').split('\n')[0]}\`.`,
			'Give the outer directive more colons than the ones inside it, and close each with as many as it began with.',
		);
		return [];
	}
	return [{ type: 'paragraph', at, inlines: readInlines(children, context) }];
}

function readPicture(node: MarkdownNode, context: ReadContext): Block {
	const alt = node.alt?.trim() ?? '';
	if (alt === '') {
		context.report(
			node,
			`The picture \`${node.url}\` has no alt text.`,
			`Say what it tells in the square brackets: \`![What the picture tells](${node.url})\`.`,
		);
	}
	return { type: 'picture', at: context.spot(node), src: node.url ?? '', alt };
}

function readTable(node: MarkdownNode, context: ReadContext): Block[] {
	const rows = (node.children ?? []).map((row): Inline[][] =>
		(row.children ?? []).map((cell) => readInlines(cell.children ?? [], context)),
	);
	const [header, ...rest] = rows;
	return [{ type: 'table', at: context.spot(node), header: header ?? [], rows: rest }];
}
