import { expect, test } from 'vitest';
import { fixtureLesson } from '../../tests/fixtures/lesson.ts';
import { placedTask } from './placed-task.ts';

const block = {
	type: 'activity',
	id: 'ks3/who-is-there',
	moment: undefined,
	at: { file: '', line: 1, column: 1 },
} as const;

test('a block shows the items from first to last, which keep their numbers', () => {
	const { shown, task } = placedTask(fixtureLesson, { ...block, items: [2, 3] });
	expect(shown.map(({ number, item }) => `${number} ${item.id}`)).toEqual(['2 kai-guitar', '3 noor-draws']);
	expect(task.kind).toBe('profile-check');
});

test('a block that names no items shows all', () => {
	expect(placedTask(fixtureLesson, { ...block, items: undefined }).shown).toHaveLength(3);
});

test('a lesson without the activity is a bug that names it', () => {
	expect(() => placedTask({ ...fixtureLesson, activities: {} }, { ...block, items: undefined })).toThrow(
		'ks3/who-is-there',
	);
});
