import { describe, expect, it } from 'vitest';
import { fixtureActivities } from '../../../tests/fixtures/activities.ts';
import type { ChooseItem } from '../mechanics/choose.ts';
import { taskOf } from './registry.ts';

const task = (id: string) => {
	const activity = fixtureActivities[id];
	if (!activity) throw new Error(id);
	return taskOf(id, activity, {});
};
const items = (id: string) => task(id).items as ChooseItem[];

describe('settings are not a shield', () => {
	it('shows each message where it came in, and asks for as many answers as are right', () => {
		const [friend, game] = items('ks3/all-the-same');
		expect(friend).toMatchObject({
			select: 'one',
			stimulus: { kind: 'chat', skin: 'app', title: 'Through a friend’s group' },
		});
		expect(game).toMatchObject({ select: 'several', stimulus: { kind: 'chat', skin: 'game', title: 'In a game' } });
	});
});

describe('in the group chat', () => {
	it('keeps what was said before in view', () => {
		const lines = items('ks3/in-the-group').map(({ stimulus }) => (stimulus?.kind === 'chat' ? stimulus.lines : []));
		expect(lines.map(({ length }) => length)).toEqual([2, 3]);
		expect(lines[1]?.slice(0, 2)).toEqual(lines[0]);
	});

	it('ends with what to do if you have passed something on yourself', () => {
		expect(task('ks3/in-the-group').closing).toBe('If you have passed something on yourself: stop, and ask an adult.');
	});
});
