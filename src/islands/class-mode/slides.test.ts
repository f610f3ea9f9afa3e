import { describe, expect, it } from 'vitest';
import type { Item } from '#lesson/mechanics/task';
import { quizTask } from '#lesson/result-codes/class.examples';
import { slidesOf } from './slides.ts';

const base = { id: 'one', prompt: 'What now?' };
const of = (item: object) => slidesOf({ items: [{ ...base, ...item } as Item] });

describe('slides for the board', () => {
	it('have options to vote on where something is chosen, one answer or several', () => {
		expect(slidesOf(quizTask).map(({ options }) => options.map(({ about }) => about))).toEqual([
			['All', 'Nothing', 'A fake'],
			['A parent', 'A teacher', 'Nobody'],
			['Yes, always', 'Not known'],
		]);
	});

	it('say a thought that all answers share once', () => {
		const option = (id: string) => ({ id, text: id, verdict: 'unmarked', feedback: 'A thought.' });
		const [slide] = of({ mechanic: 'choose', select: 'one', options: [option('Agree'), option('Disagree')] });
		expect(slide?.options.map(({ text }) => text)).toEqual(['', '']);
		expect(slide?.outcome).toBe('A thought.');
	});

	it('show a chat to point at, and each clue one by one', () => {
		const part = { id: 'rush', text: 'tonight', verdict: 'right', feedback: 'A rush.' };
		const passages = [{ from: 'Kit', parts: ['It must be ', part, '.'] }, { parts: ['Sam waits.'] }];
		const [slide] = of({ mechanic: 'mark', skin: 'app', title: 'Kit', does: 'point', passages, reasons: [] });
		expect(slide?.material).toEqual([{ title: 'Kit', lines: ['Kit: It must be tonight.', 'Sam waits.'] }]);
		expect(slide?.remarks).toEqual([{ about: 'tonight', verdict: 'right', text: 'A rush.' }]);
		expect(slide?.options).toEqual([]);
	});

	it('show cards and where they can go', () => {
		const fits = [{ bucket: 'rush', verdict: 'right', feedback: 'Yes.' }];
		const [slide] = of({
			mechanic: 'sort',
			buckets: [{ id: 'rush', text: 'Rush' }],
			cards: [{ id: 'a', text: 'Now', fits, otherwise: 'No.' }],
		});
		expect(slide?.material.map(({ lines }) => lines)).toEqual([['Now'], ['Rush']]);
		expect(slide?.remarks[0]?.about).toBe('Now → Rush');
	});

	it('show cards to order as they are first shown', () => {
		const card = (id: string) => ({ id, text: id, role: 'needed', feedback: id });
		const [slide] = of({ mechanic: 'order', does: 'sequence', cards: [card('a'), card('b')], shown: ['b', 'a'] });
		expect(slide?.material).toEqual([{ lines: ['b', 'a'] }]);
		expect(slide?.remarks.map(({ about }) => about)).toEqual(['a', 'b']);
	});

	it('show settings with their choices under the goal', () => {
		const options = ['all', 'few'].map((id) => ({ id, text: id, effect: 'fits', feedback: id }));
		const settings = [{ id: 'who', section: 'Who', label: 'Who sees it', start: 'all', options }];
		const [slide] = of({ mechanic: 'set', skin: 'app', goal: 'Keep it small.', settings, audiences: [], things: [] });
		expect(slide?.material).toEqual([{ title: 'Keep it small.', lines: [] }, { lines: ['Who sees it: all / few'] }]);
	});

	it('show each step of a chat with pauses, to the end', () => {
		const steps = [
			{ id: 'a', lines: [{ text: 'Hi.' }], choices: [{ id: 'x', text: 'Wait', feedback: 'Good.', next: 'b' }] },
			{ id: 'b', lines: [{ text: 'Bye.' }], choices: [], ending: 'Sam tells.' },
			{ id: 'c', lines: [], choices: [] },
		];
		const slides = of({ mechanic: 'branch', skin: 'app', title: 'Kit', first: 'a', steps });
		expect(slides.map(({ prompt, options }) => [prompt, options.length])).toEqual([
			['What now?', 1],
			['Sam tells.', 0],
			['', 0],
		]);
	});
});
