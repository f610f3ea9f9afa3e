import { describe, expect, it } from 'vitest';
import { fixtureActivities } from '../../../tests/fixtures/activities.ts';
import { fixtureLesson } from '../../../tests/fixtures/lesson.ts';
import { lessonDeck } from './deck.ts';
import { pagesOf, partsOf } from './parts.ts';

describe('pagesOf', () => {
	it('fills pages about the same, in order, and none past its room', () => {
		expect(pagesOf([3, 3, 3, 3], 10, (size) => size)).toEqual([
			[3, 3],
			[3, 3],
		]);
		expect(pagesOf([4, 4], 10, (size) => size)).toEqual([[4, 4]]);
		expect(pagesOf([20, 1], 10, (size) => size)).toEqual([[20], [1]]);
		expect(pagesOf([], 10, (size) => size)).toEqual([]);
	});
});

describe('a lesson as slides', () => {
	const deck = lessonDeck(fixtureLesson);

	it('has a part for each item of an activity and, where something is said about answers, one for that', () => {
		const kinds = new Set(deck.slides.flatMap(({ parts }) => parts.map(({ kind }) => kind)));
		expect(kinds).toEqual(new Set(['body', 'look', 'question', 'answer', 'statements', 'help']));
	});

	it('keeps what is for the speaker out of the slides', () => {
		const at = { file: '', line: 1, column: 1 };
		const said = partsOf(
			{
				blocks: [
					{ type: 'callout', kind: 'say', at, blocks: [] },
					{ type: 'callout', kind: 'remember', at, blocks: [] },
				],
			},
			undefined,
			[],
		);
		expect(said.forNotes).toHaveLength(1);
		expect(said.parts).toMatchObject([{ kind: 'body', blocks: [{ kind: 'remember' }] }]);
	});

	it('never leaves help out, and adds it where there is none', () => {
		const { slides } = lessonDeck({ ...fixtureLesson, slides: [] });
		expect(slides).toMatchObject([{ title: 'Who can help', timing: { keep: 'always' } }]);
	});

	it('draws every kind of activity', () => {
		for (const id of Object.keys(fixtureActivities)) {
			const at = { file: '', line: 1, column: 1 };
			const block = { type: 'activity', id, moment: undefined, items: undefined, at } as const;
			expect(partsOf({ blocks: [block] }, fixtureLesson, []).parts.length, id).toBeGreaterThan(0);
		}
	});
});
