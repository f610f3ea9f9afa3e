/** A single value somewhere in an activity, and where: field names, and places in lists counted from 0. */
export interface Leaf {
	path: PropertyKey[];
	value: unknown;
}

/** Every single value of some data, in the order in which it is written. */
export function leavesOf(value: unknown, path: PropertyKey[] = []): Leaf[] {
	if (Array.isArray(value)) return value.flatMap((one, index) => leavesOf(one, [...path, index]));
	if (typeof value !== 'object' || value === null) return [{ path, value }];
	return Object.entries(value).flatMap(([key, one]) => leavesOf(one, [...path, key]));
}
