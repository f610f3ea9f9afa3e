/** What holds for every mechanic, whatever is thrown at it. The items are those of the fixture lesson, of every kind. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fixtureLesson } from '../../../tests/fixtures/lesson.ts';
import { taskOf } from '../kinds/registry.ts';
import { allRules } from './all-rules.ts';
import { answer, nextItem, restore, score, start } from './attempt.ts';
import { rulesFor } from './rules.ts';
import type { Item } from './task.ts';

const tasks = Object.entries(fixtureLesson.activities).map(([id, activity]) =>
	taskOf(id, activity, fixtureLesson.profiles),
);
const items = tasks.flatMap((task) => task.items.map((item) => [`${task.kind}, ${item.id}`, item] as const));
const someTask = fc.constantFrom(...tasks);

/** Every name that an answer to an item can hold. */
function namesIn(item: Item): string[] {
	switch (item.mechanic) {
		case 'choose':
			return item.options.map(({ id }) => id);
		case 'mark':
			return [...item.passages.flatMap(({ parts }) => parts), ...item.reasons].flatMap((part) =>
				typeof part === 'string' ? [] : part.id,
			);
		case 'sort':
			return item.cards.flatMap((card) => item.buckets.map((bucket) => `${card.id}:${bucket.id}`));
		case 'order':
			return item.cards.map(({ id }) => id);
		case 'branch':
			return item.steps.flatMap(({ choices }) => choices.map(({ id }) => id));
		case 'set':
			return item.settings.flatMap(({ id, options }) => options.map((option) => `${id}:${option.id}`));
	}
}

const answersTo = (item: Item) => fc.array(fc.oneof(fc.constantFrom(...namesIn(item)), fc.string()), { maxLength: 12 });

describe.each(items)('the rules of %s', (_, item) => {
	const rules = rulesFor(allRules, item);

	it('keep nothing but names of the item, and keep them when they clean again', () => {
		fc.assert(
			fc.property(answersTo(item), (chosen) => {
				const clean = rules.clean(item, chosen);
				expect(namesIn(item)).toEqual(expect.arrayContaining(clean));
				expect(new Set(clean).size).toBe(clean.length);
				expect(rules.clean(item, clean)).toEqual(clean);
			}),
			{ numRuns: 60 },
		);
	});

	it('have words for whatever was chosen, and none for nothing', () => {
		const all = rules.key(item).map(({ text }) => text);
		expect(all.every((text) => text.length > 0)).toBe(true);
		fc.assert(
			fc.property(answersTo(item), (chosen) => {
				const clean = rules.clean(item, chosen);
				const remarks = [...rules.remarks(item, clean), ...rules.others(item, clean)];
				expect(remarks.every(({ about, text }) => about.length > 0 && text.length > 0)).toBe(true);
				expect(rules.remarks(item, []).length === 0 || item.mechanic === 'set').toBe(true);
			}),
			{ numRuns: 60 },
		);
	});

	it('call nothing right that is not ready', () => {
		fc.assert(
			fc.property(answersTo(item), (chosen) => {
				const clean = rules.clean(item, chosen);
				expect(rules.isReady(item, clean) || !rules.isRight(item, clean)).toBe(true);
			}),
			{ numRuns: 60 },
		);
	});
});

describe('restore', () => {
	/** A task with an attempt at it, some of whose answers are rubbish. */
	const attempted = someTask.chain((task) =>
		fc.tuple(
			fc.constant(task),
			fc
				.tuple(...task.items.map(answersTo))
				.map((all) =>
					all.reduce(
						(so, chosen, index) => answer(allRules, task, so, task.items[index]?.id ?? '', chosen),
						start(task),
					),
				),
		),
	);

	it('gives back every attempt that was kept as JSON, and changes nothing the second time', () => {
		fc.assert(
			fc.property(attempted, ([task, attempt]) => {
				const once = restore(allRules, task, JSON.parse(JSON.stringify(attempt)));
				expect(once).toEqual(attempt);
				expect(restore(allRules, task, once)).toEqual(once);
			}),
		);
	});

	it('makes anything at all safe to go on with', () => {
		const answers = fc.dictionary(
			fc.constantFrom(...tasks.flatMap((task) => task.items.map(({ id }) => id))),
			fc.oneof(
				fc.jsonValue(),
				fc.record({ chosen: fc.array(fc.jsonValue()), sure: fc.jsonValue(), skipped: fc.jsonValue() }),
			),
		);
		const rubbish = fc.oneof(fc.anything(), fc.record({ edition: fc.constantFrom(1, 2), answers }));
		fc.assert(
			fc.property(someTask, rubbish, (task, kept) => {
				const attempt = restore(allRules, task, kept);
				if (!attempt) return;
				expect(restore(allRules, task, attempt)).toEqual(attempt);
				expect(score(allRules, task, attempt).items).toBe(task.items.length);
				expect(nextItem(allRules, task, attempt)).toBeLessThanOrEqual(task.items.length);
			}),
		);
	});
});
