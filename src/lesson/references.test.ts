import { expect, it } from 'vitest';
import { lessonSteps } from './lesson-steps.ts';
import { parseBlocks } from './markdown/parse.ts';
import { activityIds, allBlocks, allInlines, inlinesOf } from './references.ts';

const body = `## Learn

- One [link](/help/) *with **strong** words*

::::question
Who?
:::answer
::activity{id="ks3/inside"}
:::
::::

| a |
|---|
| b |

![A door](door.svg)

::help

::activity{id="ks3/last"}
`;
const blocks = parseBlocks(
	{ file: 'a.md', body, bodyLine: 1, directives: ['question', 'answer', 'activity', 'help'] },
	[],
);

it('finds blocks inside lists, questions and answers, in reading order', () => {
	expect(allBlocks(blocks).map(({ type }) => type)).toEqual([
		'heading',
		'list',
		'paragraph',
		'question',
		'paragraph',
		'answer',
		'activity',
		'table',
		'picture',
		'help',
		'activity',
	]);
	expect(activityIds(blocks)).toEqual(['ks3/inside', 'ks3/last']);
});

it('finds every run of text, those inside links and emphasis included', () => {
	const texts = allBlocks(blocks)
		.flatMap((block) => allInlines(inlinesOf(block)))
		.flatMap((inline) => (inline.type === 'text' ? inline.text : []));
	expect(texts).toEqual(['Learn', 'One ', 'link', ' ', 'with ', 'strong', ' words', 'Who?', 'a', 'b']);
});

it('makes a stepper of the headings, with help last', () => {
	expect(lessonSteps(blocks)).toEqual([
		{ label: 'Learn', href: '#learn' },
		{ label: 'Get help', href: '#help' },
	]);
});
