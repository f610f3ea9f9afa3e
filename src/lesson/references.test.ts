import { expect, it } from 'vitest';
import { fixtureActivities } from '../../tests/fixtures/activities.ts';
import { parseBlocks } from './markdown/parse.ts';
import { activityIds, allBlocks, allInlines, inlinesOf, profileNames } from './references.ts';

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

it('names every profile an activity shows, and none where it shows none', () => {
	const named = Object.values(fixtureActivities).map((activity) => [activity.kind, profileNames(activity)]);
	expect(named.filter(([, names]) => names?.length)).toEqual([
		['profile-check', ['jas-runs', 'kai-guitar', 'noor-draws']],
		['two-accounts', ['jas-runs', 'jas-new', 'noor-draws', 'noor-second']],
		['request-inbox', ['jas-runs', 'kai-guitar', 'noor-draws', 'noor-second']],
	]);
});
