/**
 * What a page says, in the order in which it is read aloud. Like somebody who reads out a page, it leaves out the ways
 * through it, the buttons, what is hidden or folded away; the options of a question belong to it.
 */

/** Some words to read in one go. */
export interface Block {
	/** What holds the words. */
	element: HTMLElement;
	/** Where they begin. */
	start: Node;
	text: string;
}

const skipped =
	'.phase, nav, [role=navigation], [hidden], [inert], [aria-hidden=true], button, input, select, textarea, progress, script, style, template, noscript, audio, video, iframe, canvas';

/** Elements that stand in a line of words. */
const inline = new Set(
	'A ABBR B BDI BDO BR CITE CODE DATA DEL DFN EM I IMG INS KBD MARK Q S SAMP SMALL SPAN STRONG SUB SUP TIME U VAR WBR'.split(
		' ',
	),
);

/** Every block of `root`, in order. */
export function blocksOf(root: HTMLElement): Block[] {
	if (isSkipped(root)) return [];
	if (root.tagName === 'TR') return [rowOf(root)].filter(saysSomething);
	const blocks: Block[] = [];
	let line: Node[] = [];
	const endLine = () => {
		blocks.push(...[blockOf(root, line)].filter(saysSomething));
		line = [];
	};
	for (const node of partsOf(root)) {
		if (isInline(node)) line.push(node);
		else {
			endLine();
			if (node instanceof HTMLElement) blocks.push(...blocksOf(node));
		}
	}
	endLine();
	return blocks;
}

/** The children; of what is folded, its summary alone. */
function partsOf(element: HTMLElement): ChildNode[] {
	const parts = [...element.childNodes];
	const isFolded = element.tagName === 'DETAILS' && !element.hasAttribute('open');
	return isFolded ? parts.filter(({ nodeName }) => nodeName === 'SUMMARY') : parts;
}

function isInline(node: Node): boolean {
	if (!(node instanceof Element)) return node.nodeType === Node.TEXT_NODE;
	const name = node.tagName.toUpperCase();
	return name === 'SVG' || (inline.has(name) && [...node.children].every(isInline));
}

function isSkipped(element: Element): boolean {
	if (element.matches(skipped)) return true;
	const { display, visibility } = getComputedStyle(element);
	return display === 'none' || visibility === 'hidden';
}

function blockOf(element: HTMLElement, nodes: Node[], text = nodes.map(textOf).join('')): Block {
	const start = nodes.find((node) => textOf(node).trim() !== '') ?? element;
	return { element, start, text: text.replace(/\s+/g, ' ').trim() };
}

/** A row of a table, with a stop between its cells. */
function rowOf(row: HTMLElement): Block {
	const cells = [...row.children];
	const texts = cells.map((cell) => textOf(cell).trim().replace(/\.$/, '')).filter((text) => text !== '');
	return blockOf(row, cells, texts.join('. '));
}

function saysSomething({ text }: Block): boolean {
	return /[\p{L}\p{N}]/u.test(text);
}

function textOf(node: Node): string {
	if (!(node instanceof Element)) return node.nodeType === Node.TEXT_NODE ? (node.textContent ?? '') : '';
	if (isSkipped(node)) return '';
	if (node.tagName === 'IMG') return node.getAttribute('alt') ?? '';
	if (node.tagName === 'BR') return ' ';
	if (node.tagName.toUpperCase() === 'SVG') return node.getAttribute('aria-label') ?? '';
	const text = [...node.childNodes].map(textOf).join('');
	return getComputedStyle(node).display === 'inline' ? text : ` ${text} `;
}
