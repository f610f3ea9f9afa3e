import type { Inline } from '../blocks.ts';
import { nearestHint } from '../nearest.ts';
import { isSlotName, slotNames, slotText } from '../slots.ts';
import type { MarkdownNode } from './node.ts';
import type { ReadContext } from './parse.ts';

/** The runs of text inside a block. */
export function readInlines(nodes: readonly MarkdownNode[], context: ReadContext): Inline[] {
	return nodes.flatMap((node) => readInline(node, context));
}

function readInline(node: MarkdownNode, context: ReadContext): Inline[] {
	const inside = () => readInlines(node.children ?? [], context);
	switch (node.type) {
		case 'text':
			return [{ type: 'text', text: (node.value ?? '').replace(/\s*\n\s*/g, ' ') }];
		case 'break':
			return [{ type: 'text', text: ' ' }];
		case 'strong':
			return [{ type: 'strong', inlines: inside() }];
		case 'emphasis':
			return [{ type: 'emphasis', inlines: inside() }];
		case 'link':
			return [{ type: 'link', href: node.url ?? '', inlines: inside() }];
		case 'textDirective':
			return readTextDirective(node, context);
		case 'image':
			context.report(
				node,
				`The picture \`${node.url}\` stands inside a sentence.`,
				'Put it on a line of its own, with an empty line before and after.',
			);
			return [];
		default:
			context.report(
				node,
				`“${node.value ?? node.type}” cannot stand inside a sentence.`,
				'Use plain words, **bold**, *emphasis*, [links](/help/) and :service[childline].',
			);
			return [];
	}
}

function readTextDirective(node: MarkdownNode, context: ReadContext): Inline[] {
	const label = node.children?.[0]?.value;
	if (node.name === 'slot') return readSlot(node, label ?? '', context);
	if (node.name === 'service' && label) return [{ type: 'service', id: label }];
	if (node.name === 'service') {
		context.report(node, 'A service has no name.', 'Name it in square brackets, as in `:service[childline]`.');
	} else {
		context.report(
			node,
			`There is no \`:${node.name}\`.`,
			'Put a space after the colon, or write `:service[childline]` for a service.',
		);
	}
	return [];
}

function readSlot(node: MarkdownNode, name: string, context: ReadContext): Inline[] {
	if (isSlotName(name)) return [{ type: 'slot', slot: name }];
	const known = Object.keys(slotNames);
	context.report(
		node,
		name ? `There is no local detail \`${name}\`.` : 'A local detail has no name.',
		`Write one of ${known.map((one) => `\`:slot[${one}]\``).join(', ')}.${nearestHint(name, known)}`,
	);
	return [];
}

/** The words of some inlines; a service counts as its id. */
export function plainText(inlines: readonly Inline[]): string {
	return inlines.map(wordsOf).join('');
}

function wordsOf(inline: Inline): string {
	switch (inline.type) {
		case 'text':
			return inline.text;
		case 'service':
			return inline.id;
		case 'slot':
			return slotText(inline.slot);
		case 'strong':
		case 'emphasis':
		case 'link':
			return plainText(inline.inlines);
	}
}
