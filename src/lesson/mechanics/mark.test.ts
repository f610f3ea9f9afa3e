import { describe, expect, it } from 'vitest';
import type { MarkItem, MarkPart } from './mark.ts';
import { markParts, markRules } from './mark.ts';

const part = (id: string, verdict: MarkPart['verdict']): MarkPart => ({
	id,
	text: `${id}!`,
	verdict,
	feedback: `On ${id}`,
});
const reason = (id: string, verdict: 'right' | 'wrong') => ({ id, text: id, verdict, feedback: `Why ${id}` });

const chat: MarkItem = {
	mechanic: 'mark',
	id: 'chat',
	prompt: 'What would make you pause?',
	title: 'Robin',
	skin: 'app',
	does: 'point',
	most: 2,
	passages: [
		{ parts: ['A line that tells.'] },
		{ from: 'Robin', parts: [part('rush', 'right'), ' and ', part('joke', 'wrong')] },
		{ from: 'Robin', parts: [part('late', 'partly')] },
	],
	reasons: [],
};
const asking: MarkItem = { ...chat, reasons: [reason('because-a', 'right'), reason('because-b', 'wrong')] };

describe('marking', () => {
	it('knows the parts in reading order', () => {
		expect(markParts(chat).map(({ id }) => id)).toEqual(['rush', 'joke', 'late']);
	});

	it('keeps known parts in reading order, no more than may be marked', () => {
		expect(markRules.clean(chat, ['late', 'gone', 'joke', 'rush'])).toEqual(['rush', 'joke']);
		expect(markRules.clean({ ...chat, most: undefined }, ['late', 'joke', 'rush'])).toEqual(['rush', 'joke', 'late']);
	});

	it('keeps one reason besides the parts', () => {
		expect(markRules.clean(asking, ['because-b', 'because-a', 'rush'])).toEqual(['rush', 'because-a']);
	});

	it('is ready with a mark, and with a reason where one is asked for', () => {
		expect([[], ['rush']].map((chosen) => markRules.isReady(chat, chosen))).toEqual([false, true]);
		expect([['rush'], ['rush', 'because-b']].map((chosen) => markRules.isReady(asking, chosen))).toEqual([false, true]);
	});

	it('is right with all strong parts and no decoy; what is weak may be marked or left', () => {
		expect(markRules.isRight(chat, ['rush'])).toBe(true);
		expect(markRules.isRight(chat, ['rush', 'late'])).toBe(true);
		expect(markRules.isRight(chat, ['rush', 'joke'])).toBe(false);
		expect(markRules.isRight(chat, ['late'])).toBe(false);
	});

	it('is right only with the right reason where one is asked for', () => {
		expect(markRules.isRight(asking, ['rush', 'because-a'])).toBe(true);
		expect(markRules.isRight(asking, ['rush', 'because-b'])).toBe(false);
	});

	it('tells of what was marked, of what was left, and of all with the reasons last', () => {
		expect(markRules.remarks(chat, ['joke'])).toEqual([{ about: 'joke!', verdict: 'wrong', text: 'On joke' }]);
		expect(markRules.others(chat, ['joke']).map(({ text }) => text)).toEqual(['On rush', 'On late']);
		expect(markRules.key(asking).map(({ text }) => text)).toEqual([
			'On rush',
			'On joke',
			'On late',
			'Why because-a',
			'Why because-b',
		]);
	});
});
