import { expect, it } from 'vitest';
import { fixtureActivities } from '../../../../tests/fixtures/activities.ts';
import { checkYoungest } from './youngest.ts';

/** The activities of the fixture lesson, all as they would be in the made-up app and in the building game. */
const kindsRefused = (skin: 'app' | 'game') =>
	Object.values(fixtureActivities)
		.map((activity) => JSON.parse(JSON.stringify(activity).replaceAll(/"skin":"\w+"/g, `"skin":"${skin}"`)))
		.filter((activity) => checkYoungest(activity).length > 0)
		.map(({ kind }) => kind);

it('refuses whatever would be shown in an app', () => {
	expect(kindsRefused('app')).toEqual([
		'profile-check',
		'two-accounts',
		'request-inbox',
		'not-a-shield',
		'group-chat',
		'point-at-clue',
		'join-the-dots',
		'paused-chat',
		'privacy-settings',
		'defaults-detective',
	]);
});

it('lets pass what happens in a game, but for the kinds that show an account', () => {
	expect(kindsRefused('game')).toEqual(['profile-check', 'two-accounts']);
});
