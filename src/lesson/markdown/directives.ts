import type { ActivityBlock, Block, CalloutKind, SlideTiming, StepBlock } from '../blocks.ts';
import { calloutKinds } from '../blocks.ts';
import { nearestHint } from '../nearest.ts';
import type { MarkdownNode } from './node.ts';
import type { ReadContext } from './parse.ts';

/** The directives each sort of file may use. */
export const directivesIn = {
	lesson: ['remember', 'think', 'activity', 'help'],
	plan: ['step', 'say', 'ask', 'watch', 'quiet', 'remember'],
	standing: ['say', 'watch', 'remember'],
	slides: ['notes', 'remember', 'think', 'activity', 'help'],
	alert: [],
	talk: ['notes', 'timing', 'say', 'ask', 'watch', 'quiet', 'avoid', 'fixed', 'remember', 'think', 'activity', 'help'],
	sheet: ['say', 'remember'],
	worksheet: ['question', 'answer', 'activity', 'help', 'remember', 'think'],
} as const;

/** The block a directive stands for, with everything inside it. */
export function readDirective(node: MarkdownNode, context: ReadContext): Block[] {
	const name = node.name ?? '';
	const { directives } = context.source;
	if (!directives.includes(name)) {
		context.report(
			node,
			`There is no \`${name}\` directive in this kind of file.`,
			directives.length === 0
				? 'Say it in plain words: this file has paragraphs, lists and headings only.'
				: `Use one of ${directives.map((one) => `\`${one}\``).join(', ')}.${nearestHint(name, directives)}`,
		);
		return [];
	}
	const at = context.spot(node);
	const inside = () => context.readBlocks(node.children ?? []);
	if (isCallout(name)) return [{ type: 'callout', at, kind: name, blocks: inside() }];
	switch (name) {
		case 'activity':
			return readActivity(node, context);
		case 'help':
			expectAttributes(node, [], context);
			return [{ type: 'help', at }];
		case 'step':
			return [readStep(node, context)];
		case 'question':
			expectAttributes(node, ['lines'], context);
			return [{ type: 'question', at, lines: readCount(node, 'lines', 3, context), blocks: inside() }];
		case 'answer':
			return [{ type: 'answer', at, blocks: inside() }];
		default:
			context.report(
				node,
				`\`${name}\` cannot stand inside another directive.`,
				'Put it at the left, after everything else of its slide.',
			);
			return [];
	}
}

function isCallout(name: string): name is CalloutKind {
	return (calloutKinds as readonly string[]).includes(name);
}

function readActivity(node: MarkdownNode, context: ReadContext): ActivityBlock[] {
	expectAttributes(node, ['id', 'moment', 'items'], context);
	const { id, moment, items } = node.attributes ?? {};
	if (!id) {
		context.report(node, 'An activity has no id.', 'Name it, as in `::activity{id="ks3/my-activity"}`.');
		return [];
	}
	const isMoment = moment === 'before' || moment === 'after';
	if (moment !== undefined && !isMoment) {
		context.report(
			node,
			`\`moment="${moment}"\` is neither before nor after.`,
			'Write `moment="before"` or `moment="after"`.',
		);
	}
	// A moment that is neither is told once, and taken for one of the two from here on.
	const range = items === undefined ? undefined : readRange(node, items ?? '', context);
	return [
		{
			type: 'activity',
			at: context.spot(node),
			id,
			moment: moment === undefined || isMoment ? moment : 'before',
			items: range,
		},
	];
}

function readRange(node: MarkdownNode, given: string, context: ReadContext): ActivityBlock['items'] {
	const [, first, last] = (/^(\d+)-(\d+)$/.exec(given) ?? []).map(Number);
	if (first !== undefined && last !== undefined && first >= 1 && first <= last) return [first, last];
	context.report(
		node,
		`\`items="${given}"\` is no range.`,
		'Write the first and the last item, counted from 1, as in `items="1-4"`. Leave `items` out to show all.',
	);
	return undefined;
}

function readStep(node: MarkdownNode, context: ReadContext): StepBlock {
	expectAttributes(node, ['title', 'minutes', 'pupils'], context);
	const title = node.attributes?.title ?? '';
	if (!title)
		context.report(
			node,
			'A step has no title.',
			'Name it, as in `::::step{title="Settle in" minutes="5 5 3" pupils="2 2 1"}`.',
		);
	const minutes = readMinutes(node, 'minutes', title, context);
	const pupils = readMinutes(node, 'pupils', title, context);
	const blocks = context.readBlocks(node.children ?? []);
	return { type: 'step', at: context.spot(node), title, minutes, pupils, blocks };
}

/** How a slide of a talk is timed; minutes are empty where they cannot be read. */
export function readTiming(node: MarkdownNode, title: string, context: ReadContext): SlideTiming {
	expectAttributes(node, ['minutes', 'keep', 'late'], context);
	const { keep, late } = node.attributes ?? {};
	const parts = (node.attributes?.minutes ?? '').split(/\s+/).filter(Boolean);
	const isNumbers = parts.every((part) => part === '-' || /^\d+(?:\.5)?$/.test(part));
	if (!isNumbers || parts.length !== context.routes) {
		context.report(
			node,
			`The slide “${title}” gives its minutes as \`${parts.join(' ')}\`, but the talk has ${context.routes === 1 ? 'one length' : `${context.routes} lengths`}.`,
			`Give ${context.routes === 1 ? 'one number' : `${context.routes} numbers`} in the order of \`minutes:\`, with \`-\` where a length leaves the slide out, as in \`minutes="3 1.5"\`.`,
		);
		return { minutes: [], keep: 'usual' };
	}
	const minutes = parts.map((part) => (part === '-' ? null : Number(part)));
	return { minutes, keep: keep !== undefined ? 'always' : late !== undefined ? 'late' : 'usual' };
}

const minuteWords = { minutes: 'its minutes', pupils: 'the minutes in which pupils are busy' };

/** Minutes for each route of the plan; empty where they cannot be read. */
function readMinutes(
	node: MarkdownNode,
	name: keyof typeof minuteWords,
	title: string,
	{ routes, report }: ReadContext,
): (number | null)[] {
	const parts = (node.attributes?.[name] ?? '').split(/\s+/).filter(Boolean);
	const isNumbers = parts.every((part) => part === '-' || /^\d+$/.test(part));
	if (isNumbers && parts.length === routes) return parts.map((part) => (part === '-' ? null : Number(part)));
	// Without the plan's routes nobody can say how many minutes a step needs.
	if (routes !== null) {
		report(
			node,
			`The step “${title}” gives ${minuteWords[name]} as \`${parts.join(' ')}\`, but the plan has ${routes} routes.`,
			`Give ${routes} numbers in the order of \`routes:\`, with \`-\` where a route leaves the step out, as in \`${name}="10 8 -"\`.`,
		);
	}
	return [];
}

function readCount(node: MarkdownNode, name: string, otherwise: number, context: ReadContext): number {
	const given = node.attributes?.[name];
	if (given === undefined || given === null) return otherwise;
	if (/^\d{1,2}$/.test(given)) return Number(given);
	context.report(node, `\`${name}=${given}\` is no number.`, `Write a number, as in \`{${name}=${otherwise}}\`.`);
	return otherwise;
}

function expectAttributes(node: MarkdownNode, known: readonly string[], context: ReadContext): void {
	for (const key of Object.keys(node.attributes ?? {})) {
		if (known.includes(key)) continue;
		const allowed =
			known.length > 0 ? `It takes ${known.map((one) => `\`${one}\``).join(', ')}.` : 'It takes nothing in braces.';
		context.report(node, `\`${node.name}\` does not know \`${key}\`.`, `${allowed}${nearestHint(key, known)}`);
	}
}
