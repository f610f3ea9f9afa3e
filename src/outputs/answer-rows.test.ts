import { expect, test } from 'vitest';
import type { Item } from '#lesson/mechanics/task';
import { fixtureLesson } from '../../tests/fixtures/lesson.ts';
import { answerRows } from './answer-rows.ts';
import { briefAnswer } from './brief-answer.ts';
import { itemLines } from './item-lines.ts';
import { numbered, tasksOf } from './placed-task.ts';

const items = tasksOf(fixtureLesson).flatMap((task) => numbered(task).map(({ item }) => item));
const ofMechanic = (mechanic: Item['mechanic']) => items.filter((item) => item.mechanic === mechanic);

test.each(items.map((item) => [item.mechanic, item.id, item] as const))(
	'every row of the key of %s %s is called by a number or a letter of its sheet',
	(_, __, item) => {
		const lines = itemLines(item).join('\n');
		for (const { what } of answerRows(item)) {
			const [, name = ''] = /^(?:Step \d+, )?([0-9A-F]+)\. /.exec(what) ?? [];
			expect(name).not.toBe('');
			for (const sign of item.mechanic === 'set' ? name : [name])
				expect(lines).toMatch(new RegExp(`\\[?${sign}[\\].]`));
		}
	},
);

test('a sequence says the place of each card, and its brief answer is the letters in order', () => {
	const [item] = ofMechanic('order');
	const rows = item ? answerRows(item) : [];
	expect(rows.map(({ verdict }) => verdict)).toEqual(rows.map((_, index) => `Place ${index + 1}`));
	expect(item && briefAnswer(item)).toBe(rows.map(({ what }) => what.slice(0, 1)).join(', '));
});

test('what is asked about the same cards after a sequence keeps their letters and their mixed order', () => {
	const index = items.findIndex((item) => item.mechanic === 'order' && item.does === 'sequence');
	const [sequence, after] = items.slice(index, index + 2);
	expect(after?.mechanic).toBe('choose');
	expect(after && itemLines(after)).toEqual(sequence && itemLines(sequence));
});

test('the brief answer names what is right in every mechanic', () => {
	const brief = (mechanic: Item['mechanic']) => ofMechanic(mechanic).map(briefAnswer);
	for (const words of brief('mark')) expect(words).toMatch(/^(Mark|Trim) \d+ “/);
	for (const words of brief('sort')) expect(words).toMatch(/^1 [A-G]( \(also [A-G]\))? · 2 /);
	for (const words of brief('set')) expect(words).toMatch(/^1 [A-D]( or [A-D])* · 2 /);
	expect(brief('order').join('\n')).toContain('Any order with');
	expect(brief('branch').join('\n')).toContain('every way ends with help');
});
