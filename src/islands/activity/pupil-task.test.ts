import { expect, it } from 'vitest';
import { statements } from './activity.examples.ts';
import { pupilTask } from './pupil-task.ts';

it('drops what teachers listen for and keeps the rest', () => {
	const task = pupilTask(statements);
	expect(JSON.stringify(task)).not.toContain('lookFor');
	expect(task.items.map((item) => [item.id, item.mechanic === 'choose' && item.options.length])).toEqual([
		['video', 3],
		['tell', 3],
	]);
});
