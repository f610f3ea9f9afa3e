/** YAML → data that fits a schema, with each problem on the line that causes it. */
import type { z } from 'astro/zod';
import type { Document } from 'yaml';
import { isAlias, isCollection, isMap, isNode, isSeq, LineCounter, parseDocument, visit } from 'yaml';
import type { Problem, SourceSpot, Spots } from './spot.ts';
import { describe } from './yaml-issues.ts';

/** A piece of YAML and where it stands. */
export interface YamlSource {
	file: string;
	text: string;
	/** The line of the file on which `text` begins, counted from 1. */
	firstLine: number;
}

/** The data, or nothing when it does not fit; every reason is pushed to `problems`. */
export function readYaml<S extends z.ZodType>(
	source: YamlSource,
	schema: S,
	problems: Problem[],
): z.output<S> | undefined {
	return readPlacedYaml(source, schema, problems)?.data;
}

/** The data with the places of its parts, or nothing when it does not fit; every reason is pushed to `problems`. */
export function readPlacedYaml<S extends z.ZodType>(
	source: YamlSource,
	schema: S,
	problems: Problem[],
): { data: z.output<S>; spots: Spots } | undefined {
	const lines = new LineCounter();
	const document = parseDocument(source.text, { lineCounter: lines, prettyErrors: false });
	const at = (offset: number) => {
		const { line, col } = lines.linePos(offset);
		return { file: source.file, line: line + source.firstLine - 1, column: col };
	};
	const slips = slipsOf(document, source.text, at);
	problems.push(...slips);
	if (slips.length > 0) return undefined;
	const value: unknown = document.toJS();
	const result = schema.safeParse(value ?? {});
	if (result.success) return { data: result.data, spots: spotsOf(document, source.text, at) };
	for (const issue of result.error.issues) {
		problems.push(
			...describe(issue, schema, value).map(({ path, ...text }) => ({ ...at(offsetOf(document, path)), ...text })),
		);
	}
	return undefined;
}

type At = (offset: number) => SourceSpot;

/** What is no YAML, or means something that its author hardly wanted: names of other places, tags. */
function slipsOf(document: Document, text: string, at: At): Problem[] {
	const signs = signsIn(document, text).map((said) => ({
		...at(said.offset),
		message: `\`${said.text}\` starts with \`${said.text[0]}\`, which has a meaning of its own in YAML.`,
		hint: `Put the text in quotes: \`"${said.text.replaceAll('"', '\\"')}"\`.`,
	}));
	const errors = document.errors.map(({ message, pos }) => ({
		...at(pos[0]),
		message: `This is no YAML: ${message}`,
		hint: 'Check the indentation, and put text that holds a colon or starts with a sign in quotes.',
	}));
	return [...signs, ...errors.filter(({ line }) => !signs.some((sign) => sign.line === line))];
}

/** Texts that start with `*`, `&` or `!`: YAML takes them for names of other places and for tags. */
function signsIn(document: Document, text: string): { offset: number; text: string }[] {
	const found = document.warnings.map(({ pos }) => ({ offset: pos[0], isInline: false }));
	visit(document, (_, node, path) => {
		if (!isNode(node) || !node.range) return;
		const isInline = path.some((above) => isCollection(above) && above.flow === true);
		if (isAlias(node)) found.push({ offset: node.range[0], isInline });
		else if (node.anchor) found.push({ offset: text.lastIndexOf(`&${node.anchor}`, node.range[0]), isInline });
	});
	return found.map(({ offset, isInline }) => ({
		offset,
		text: ((isInline ? /^[^\n,\]}]*/ : /^[^\n]*/).exec(text.slice(offset))?.[0] ?? '').trim(),
	}));
}

function spotsOf(document: Document, text: string, at: At): Spots {
	return {
		at: (path) => at(offsetOf(document, path)),
		passage: (path) => {
			const node = document.getIn(path, true);
			const [start, end] = isNode(node) && node.range ? node.range : [offsetOf(document, path), 0];
			return { text: text.slice(start, end), at: at(start) };
		},
	};
}

/** Where the nearest existing part of a path begins in the text: a field's name, or a list's entry. */
function offsetOf(document: Document, path: readonly PropertyKey[]): number {
	for (let length = path.length; length > 0; length -= 1) {
		const parent = document.getIn(path.slice(0, length - 1), true);
		const key = path[length - 1];
		if (isMap(parent)) {
			const pair = parent.items.find((item) => String(item.key) === String(key));
			if (isNode(pair?.key) && pair.key.range) return pair.key.range[0];
		}
		const item = isSeq(parent) ? parent.items[Number(key)] : undefined;
		if (isNode(item) && item.range) return item.range[0];
	}
	return 0;
}
