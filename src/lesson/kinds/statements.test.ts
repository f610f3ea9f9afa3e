import { describe, expect, it } from 'vitest';
import { allRules } from '../mechanics/all-rules.ts';
import { answer, score, skip, start } from '../mechanics/attempt.ts';
import type { ChooseItem } from '../mechanics/choose.ts';
import { changes, statementsTask } from './statements.ts';

const task = statementsTask('ks3/before-after', {
	kind: 'statements',
	title: 'What you think',
	intro: 'Agree or not.',
	minutes: 3,
	edition: 1,
	items: [
		{ id: 'video', text: 'A video call proves it.', thought: 'It proves little.', lookFor: 'Doubt' },
		{ id: 'tell', text: 'Telling makes it worse.', thought: 'It helps.', lookFor: 'Trust' },
	],
});
const say = (answers: Record<string, string>) =>
	Object.entries(answers).reduce((so, [id, stance]) => answer(allRules, task, so, id, [stance]), start(task));

describe('statementsTask', () => {
	it('marks nothing and gives every stance the same thought', () => {
		expect(task.marked).toBe(false);
		expect((task.items[0] as ChooseItem).options).toEqual(
			['agree', 'unsure', 'disagree'].map((id) =>
				expect.objectContaining({ id, verdict: 'unmarked', feedback: 'It proves little.' }),
			),
		);
	});

	it('hands on what teachers listen for', () => {
		expect(task.items.map(({ lookFor }) => lookFor)).toEqual(['Doubt', 'Trust']);
	});

	it('never counts an answer as right', () => {
		expect(score(allRules, task, say({ video: 'agree', tell: 'disagree' }))).toMatchObject({
			answered: 2,
			right: 0,
			isComplete: true,
		});
	});
});

describe('changes', () => {
	it('puts both answers to each statement side by side', () => {
		const before = say({ video: 'agree', tell: 'agree' });
		const after = skip(task, say({ video: 'disagree' }), 'tell');
		expect(changes(task, before, after)).toEqual([
			{ itemId: 'video', before: 'agree', after: 'disagree' },
			{ itemId: 'tell', before: 'agree', after: undefined },
		]);
	});

	it('stays empty where nothing was kept', () => {
		expect(changes(task, undefined, undefined)).toEqual([
			{ itemId: 'video', before: undefined, after: undefined },
			{ itemId: 'tell', before: undefined, after: undefined },
		]);
	});
});
