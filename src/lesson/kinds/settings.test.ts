import { expect, it } from 'vitest';
import { fixtureActivities } from '../../../tests/fixtures/activities.ts';
import type { ChooseItem } from '../mechanics/choose.ts';
import type { SetItem } from '../mechanics/set.ts';
import { seen } from '../mechanics/set.ts';
import { taskOf } from './registry.ts';

const itemsOf = (id: string) => {
	const activity = fixtureActivities[id];
	if (!activity) throw new Error(id);
	return taskOf(id, activity, {}).items;
};

it('shows settings through the eyes of others, then asks about a message that comes all the same', () => {
	const [settings, contact] = itemsOf('ks3/settings') as [SetItem, ChooseItem];
	expect(seen(settings, [], 'stranger')).toHaveLength(2);
	expect(seen(settings, ['posts:friends'], 'stranger').map(({ text }) => text)).toEqual(['Sam’s name']);
	expect(contact).toMatchObject({ select: 'one', stimulus: { kind: 'chat', skin: 'app', lines: [{ from: 'rin' }] } });
});

it('shows the settings of a new account with nothing to preview', () => {
	const items = itemsOf('ks3/three-to-find');
	expect(items).toMatchObject([{ mechanic: 'set', skin: 'game', audiences: [], things: [] }]);
	expect((items[0] as SetItem).settings).toHaveLength(5);
});
