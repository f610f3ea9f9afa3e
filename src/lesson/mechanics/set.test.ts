import { describe, expect, it } from 'vitest';
import type { SetItem, Setting } from './set.ts';
import { change, changesMade, optionOf, seen, setRules } from './set.ts';

const option = (id: string, effect: Setting['options'][number]['effect']) => ({
	id,
	text: `Option ${id}`,
	effect,
	feedback: `On ${id}`,
});
const posts: Setting = {
	id: 'posts',
	section: 'Who can see',
	label: 'Posts',
	start: 'all',
	options: [option('all', 'too-open'), option('friends', 'fits'), option('nobody', 'too-tight')],
};
const sound: Setting = {
	id: 'sound',
	section: 'Other',
	label: 'Sound',
	start: 'gone',
	options: [option('on', 'harmless'), option('off', 'harmless')],
};
const item: SetItem = {
	mechanic: 'set',
	id: 'settings',
	prompt: 'Change them.',
	skin: 'app',
	goal: 'Friends see the clips.',
	settings: [posts, sound],
	audiences: [
		{ id: 'friend', text: 'A friend' },
		{ id: 'stranger', text: 'A stranger' },
		{ id: 'search', text: 'A search' },
	],
	things: [
		{ text: 'Name', seenBy: { friend: [], stranger: [] } },
		{
			text: 'Clips',
			seenBy: {
				friend: [{ setting: 'posts', is: ['all', 'friends'] }],
				stranger: [{ setting: 'posts', is: ['all'] }],
				search: [{ setting: 'gone', is: ['all'] }],
			},
		},
	],
};

describe('setting', () => {
	it('says where every setting is: what was chosen, or where it starts', () => {
		expect(setRules.clean(item, ['posts:friends', 'gone:all'])).toEqual(['posts:friends', 'sound:on']);
		expect(setRules.clean(item, ['posts:gone'])).toEqual(['posts:all', 'sound:on']);
	});

	it('changes one setting and counts the changes', () => {
		const changed = change(change([], 'posts', 'nobody'), 'posts', 'friends');
		expect(changed).toEqual(['posts:friends']);
		expect([
			changesMade({ ...item, settings: [posts] }, []),
			changesMade({ ...item, settings: [posts] }, changed),
		]).toEqual([0, 1]);
	});

	it('is ready at any time, and right when each setting fits or does no harm', () => {
		expect(setRules.isReady(item, [])).toBe(true);
		expect(['all', 'friends', 'nobody'].map((id) => setRules.isRight(item, [`posts:${id}`]))).toEqual([
			false,
			true,
			false,
		]);
	});

	it('tells of each setting: too open is wrong, too tight partly right', () => {
		const about = (id: string) => setRules.remarks(item, [`posts:${id}`])[0];
		expect(about('all')).toEqual({ about: 'Posts: Option all', verdict: 'wrong', text: 'On all' });
		expect(about('nobody')).toMatchObject({ verdict: 'partly' });
		expect(about('friends')).toMatchObject({ verdict: 'right' });
		expect(setRules.others(item, [])).toEqual([]);
		expect(setRules.key(item)).toHaveLength(5);
	});

	it('shows through whose eyes what can be seen', () => {
		const sees = (audience: string, ...chosen: string[]) => seen(item, chosen, audience).map(({ text }) => text);
		expect(sees('stranger')).toEqual(['Name', 'Clips']);
		expect(sees('stranger', 'posts:friends')).toEqual(['Name']);
		expect(sees('friend', 'posts:friends')).toEqual(['Name', 'Clips']);
		expect(sees('search')).toEqual([]);
	});

	it('says which setting has nothing to choose', () => {
		expect(() => optionOf({ ...posts, options: [] }, [])).toThrow('The setting posts has no options');
	});
});
