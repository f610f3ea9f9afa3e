import type { Activity } from '../../schema/activity.ts';
import type { Leaf } from '../leaves.ts';
import { leavesOf } from '../leaves.ts';
import type { Fault } from './fault.ts';

/** Names that stand twice where saved answers need each of them once: of items, parts, cards, steps and the like. */
export function checkNames(activity: Activity): Fault[] {
	const named = leavesOf(activity).filter(isName);
	return named.flatMap(({ path, value }, index) => {
		const isTaken = named
			.slice(0, index)
			.some((one) => one.value === value && scopeOf(one) === scopeOf({ path, value }));
		if (!isTaken) return [];
		const list = String(path.at(-3));
		return [
			{
				path,
				message: `Two ${list} are called \`${value}\`.`,
				hint: `Give each ${list.slice(0, -1)} a name of its own: saved answers go by it.`,
			},
		];
	});
}

/** What a list's entries go by: their `id`, or the profile that an item shows. */
function isName({ path }: Leaf): boolean {
	return path.at(-1) === 'id' || path.at(-1) === 'profile';
}

/** Within what a name must be the only one: its list, or the whole item for parts and choices, which stand in several. */
function scopeOf({ path }: Leaf): string {
	const list = path.slice(0, -2);
	const isSpread = list.at(-1) === 'parts' || list.at(-1) === 'choices';
	return (isSpread ? [...list.slice(0, 2), list.at(-1)] : list).join('/');
}
