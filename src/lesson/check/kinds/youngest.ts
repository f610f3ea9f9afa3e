/** The youngest band has a building game and a family chat, never a social app. */
import type { Activity, Kind } from '../../schema/activity.ts';
import { leavesOf } from '../leaves.ts';
import type { Fault } from './fault.ts';

const instead: Partial<Record<Kind, string>> = {
	'profile-check': 'Use `kind: request-inbox` with `skin: game`, whose requests come from players.',
	'two-accounts': 'Use `kind: point-at-clue` with `skin: family`, where somebody writes from another number.',
};

/** Whatever of an activity would show the made-up app to pupils who have none. */
export function checkYoungest(activity: Activity): Fault[] {
	const hint = instead[activity.kind];
	if (hint)
		return [
			{ path: ['kind'], message: `\`${activity.kind}\` shows an app, which the youngest pupils do not use.`, hint },
		];
	return leavesOf(activity)
		.filter(({ path, value }) => path.at(-1) === 'skin' && value === 'app')
		.map(({ path }) => ({
			path,
			message: 'This would be shown in an app, which the youngest pupils do not use.',
			hint: 'Write `skin: game` or `skin: family`.',
		}));
}
