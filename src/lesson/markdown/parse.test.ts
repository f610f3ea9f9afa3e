import { describe, expect, it } from 'vitest';
import type { Block } from '../blocks.ts';
import type { Problem } from '../spot.ts';
import { plainText } from './inlines.ts';
import { parseBlocks } from './parse.ts';

const directives = ['remember', 'say', 'step', 'activity', 'help', 'question', 'answer', 'notes'];

function parse(body: string, routes = 0): { blocks: Block[]; problems: Problem[] } {
	const problems: Problem[] = [];
	return { blocks: parseBlocks({ file: 'a.md', body, bodyLine: 5, directives }, problems, routes), problems };
}

function only(body: string, routes?: number): Block | undefined {
	const { blocks, problems } = parse(body, routes);
	expect(problems).toEqual([]);
	expect(blocks).toHaveLength(1);
	return blocks[0];
}

describe('parseBlocks', () => {
	it('keeps the line of the whole file, not of the body', () => {
		expect(parse('One.\n\nTwo.').blocks.map(({ at }) => at)).toEqual([
			{ file: 'a.md', line: 5, column: 1 },
			{ file: 'a.md', line: 7, column: 1 },
		]);
	});

	it('reads emphasis, links, services and soft line breaks', () => {
		const block = only('A *b* **c** [d](/e/)\nf :service[childline]  \ng');
		expect(block).toMatchObject({
			type: 'paragraph',
			inlines: [
				{ type: 'text', text: 'A ' },
				{ type: 'emphasis', inlines: [{ type: 'text', text: 'b' }] },
				{ type: 'text', text: ' ' },
				{ type: 'strong', inlines: [{ type: 'text', text: 'c' }] },
				{ type: 'text', text: ' ' },
				{ type: 'link', href: '/e/', inlines: [{ type: 'text', text: 'd' }] },
				{ type: 'text', text: ' f ' },
				{ type: 'service', id: 'childline' },
				{ type: 'text', text: ' ' },
				{ type: 'text', text: 'g' },
			],
		});
		expect(block?.type === 'paragraph' && plainText(block.inlines)).toBe('A b c d f childline g');
	});

	it('gives headings anchors, each its own', () => {
		expect(parse('## What’s next?\n\n### What’s next?\n\n#### ¿?').blocks).toMatchObject([
			{ type: 'heading', depth: 2, id: 'whats-next' },
			{ type: 'heading', depth: 3, id: 'whats-next-2' },
			{ type: 'heading', depth: 4, id: 'part' },
		]);
	});

	it('reads lists inside lists and ordered lists', () => {
		expect(only('1. One\n\n   - Inside\n\n2. Two')).toMatchObject({
			type: 'list',
			ordered: true,
			items: [
				[{ type: 'paragraph' }, { type: 'list', ordered: false, items: [[{ type: 'paragraph' }]] }],
				[{ type: 'paragraph' }],
			],
		});
	});

	it('reads a table as a header and rows', () => {
		expect(only('| a | b |\n|---|---|\n| 1 | 2 |\n| 3 | |')).toMatchObject({
			type: 'table',
			header: [[{ text: 'a' }], [{ text: 'b' }]],
			rows: [
				[[{ text: '1' }], [{ text: '2' }]],
				[[{ text: '3' }], []],
			],
		});
	});

	it('reads a picture alone in its paragraph', () => {
		expect(only('![A door](door.svg)')).toMatchObject({ type: 'picture', src: 'door.svg', alt: 'A door' });
	});

	it('reads the minutes of a step in the order of the routes', () => {
		expect(only('::::step{title="Begin" minutes="10 8 -" pupils="9 - 0"}\n:::say\nHello.\n:::\n::::', 3)).toMatchObject(
			{
				type: 'step',
				title: 'Begin',
				minutes: [10, 8, null],
				pupils: [9, null, 0],
				blocks: [{ type: 'callout', kind: 'say', blocks: [{ type: 'paragraph' }] }],
			},
		);
	});

	it('reads which items of an activity to show, and when', () => {
		expect(only('::activity{id="ks3/x" moment="after" items="2-4"}')).toMatchObject({
			id: 'ks3/x',
			moment: 'after',
			items: [2, 4],
		});
		expect(only('::activity{id="ks3/x"}')).toMatchObject({ id: 'ks3/x', moment: undefined, items: undefined });
	});

	it('reads questions with their answers, three lines unless told', () => {
		expect(only('::::question\nWho?\n:::answer\nAnyone.\n:::\n::::')).toMatchObject({
			type: 'question',
			lines: 3,
			blocks: [{ type: 'paragraph' }, { type: 'answer' }],
		});
		expect(only(':::question{lines=5}\nWho?\n:::')).toMatchObject({ lines: 5 });
	});

	it.each([
		['# Title', 'The heading “Title” has 1 number signs.'],
		['> Quote', 'Quotations with `>` are not read here.'],
		['```\ncode\n```', 'Code blocks (or text indented by four spaces) are not read here.'],
		['One\n\n---\n\nTwo', 'A line of `---` only separates slides.'],
		['Words ![x](y.svg) words', 'The picture `y.svg` stands inside a sentence.'],
		['Type `code` here', '“code” cannot stand inside a sentence.'],
		['Ask :service now', 'A service has no name.'],
		['Note:this', 'There is no `:this`.'],
		['::activity', 'An activity has no id.'],
		['::activity{id="ks3/x" moment="middle"}', '`moment="middle"` is neither before nor after.'],
		['::activity{id="ks3/x" items="all"}', '`items="all"` is no range.'],
		['::activity{id="ks3/x" momnet="after"}', '`activity` does not know `momnet`.'],
		['::help{big=1}', '`help` does not know `big`.'],
		[':::step{minutes=""}\nWords.\n:::', 'A step has no title.'],
		[':::question{lines=many}\nWho?\n:::', '`lines=many` is no number.'],
		['::::remember\n:::notes\nWords.\n:::\n::::', '`notes` cannot stand inside another directive.'],
	])('tells what is wrong with %j', (body, message) => {
		expect(parse(body).problems.map((problem) => problem.message)).toEqual([message]);
	});
});
