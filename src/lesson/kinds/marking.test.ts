import { describe, expect, it } from 'vitest';
import { fixtureActivities } from '../../../tests/fixtures/activities.ts';
import { hostile } from '../../../tests/fixtures/hostile.ts';
import type { MarkItem } from '../mechanics/mark.ts';
import { markParts } from '../mechanics/mark.ts';
import { pointAtClueTask } from './marking.ts';
import { taskOf } from './registry.ts';

const itemOf = (id: string) => {
	const activity = fixtureActivities[id];
	if (!activity) throw new Error(id);
	return taskOf(id, activity, {}).items[0] as MarkItem;
};
const wordsOf = ({ passages }: MarkItem) =>
	passages.map(({ parts }) => parts.map((part) => (typeof part === 'string' ? part : part.text)).join(''));

describe('point at the clue', () => {
	const item = itemOf('ks3/pause');

	it('cuts a text at its parts and loses none of it', () => {
		expect(wordsOf(item)).toEqual([
			'Robin and Sam have talked for two days.',
			'Says an answer is needed tonight and that nobody else should know.',
			`Tells a joke about the weather ${hostile}, and yawns.`,
		]);
		expect(item.passages[1]?.parts).toEqual([
			'Says an answer is ',
			expect.objectContaining({ id: 'tonight' }),
			' and that ',
			expect.objectContaining({ id: 'secret' }),
			'.',
		]);
	});

	it('takes strong signs for what must be found, weak ones for either, decoys for wrong', () => {
		expect(markParts(item).map(({ id, verdict }) => [id, verdict])).toEqual([
			['tonight', 'right'],
			['secret', 'right'],
			['joke', 'wrong'],
			['yawn', 'partly'],
		]);
	});

	it('names reasons apart from parts, and has none where none are asked for', () => {
		expect(item.reasons.map(({ id }) => id)).toEqual(['because-a', 'because-b']);
		const chat = {
			...(fixtureActivities['ks3/pause'] as Extract<(typeof fixtureActivities)[string], { kind: 'point-at-clue' }>),
		};
		const bare = pointAtClueTask('ks3/pause', {
			...chat,
			items: chat.items.map((one) => ({ ...one, reasons: undefined })),
		});
		expect((bare.items[0] as MarkItem).reasons).toEqual([]);
	});

	it('leaves out a part whose words do not stand in the text', () => {
		const { items, ...chat } = fixtureActivities['ks3/pause'] as Extract<
			(typeof fixtureActivities)[string],
			{ kind: 'point-at-clue' }
		>;
		const lost = { id: 'lost', words: 'nowhere', sign: 'strong' as const, why: 'Gone.' };
		const task = pointAtClueTask('ks3/pause', {
			...chat,
			items: items.map((one) => ({ ...one, lines: [{ text: 'Hello', parts: [lost] }] })),
		});
		expect((task.items[0] as MarkItem).passages).toEqual([{ from: undefined, parts: ['Hello'] }]);
	});
});

describe('join the dots', () => {
	it('asks for what adds up to be trimmed, below the goal', () => {
		const item = itemOf('ks3/keep-what-matters');
		expect(item).toMatchObject({ does: 'trim', title: 'Sam wants friends to see the football pictures.', reasons: [] });
		expect(item.most).toBeUndefined();
		expect(markParts(item).map(({ id, verdict }) => [id, verdict])).toEqual([
			['game', 'wrong'],
			['house', 'right'],
			['always', 'right'],
			['boots', 'partly'],
		]);
		expect(item.passages.map(({ from }) => from)).toEqual(['Monday', 'Tuesday']);
	});
});
