import type { ActivityBlock } from '../blocks.ts';
import type { ReadEntries } from '../entries.ts';
import { itemCount } from '../kinds/item-count.ts';
import { activityBlocks } from '../references.ts';
import type { Activity } from '../schema/activity.ts';
import type { Problem } from '../spot.ts';
import type { Body } from './bodies.ts';

/** Activities in their places with attributes that do not fit them: items there are none of, moments of the wrong kind. */
export function checkActivityBlocks({ activities }: ReadEntries, bodies: readonly Body[]): Problem[] {
	return bodies.flatMap(({ sort, blocks }) =>
		activityBlocks(blocks).flatMap((block) => {
			const activity = activities.find(({ id }) => id === block.id)?.data;
			if (!activity) return [];
			return [...checkItems(block, activity), ...checkMoment(block, activity, sort)];
		}),
	);
}

function checkItems({ id, items, at }: ActivityBlock, activity: Activity): Problem[] {
	const count = itemCount(activity);
	if (!items || items[1] <= count) return [];
	const last = Math.min(items[0], count);
	return [
		{
			...at,
			message: `\`items="${items.join('-')}"\` asks for more than there is: \`${id}\` has ${count} items.`,
			hint: `Write \`items="${last}-${count}"\`, or leave \`items\` out to show all.`,
		},
	];
}

function checkMoment({ id, moment, at }: ActivityBlock, { kind }: Activity, sort: Body['sort']): Problem[] {
	if (moment && kind !== 'statements')
		return [
			{
				...at,
				message: `\`moment="${moment}"\` says nothing here: \`${id}\` is of the kind \`${kind}\`.`,
				hint: 'Take `moment` away. It is for activities of the kind `statements`.',
			},
		];
	if (!moment && kind === 'statements' && sort === 'lesson')
		return [
			{
				...at,
				message: `The statements \`${id}\` stand here without a moment.`,
				hint: 'Say which time it is: `moment="before"` at the start, `moment="after"` at the end.',
			},
		];
	return [];
}
