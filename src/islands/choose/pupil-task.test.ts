import { expect, it } from 'vitest';
import { statements } from './choose.examples.ts';
import { pupilTask } from './pupil-task.ts';

it('drops what teachers listen for and keeps the rest', () => {
	const task = pupilTask(statements);
	expect(JSON.stringify(task)).not.toContain('lookFor');
	expect(task.items.map(({ id, options }) => [id, options.length])).toEqual([
		['video', 3],
		['tell', 3],
	]);
});
