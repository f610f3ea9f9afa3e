/** Codes of a class, made from what the built site itself says of its activities. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ClassData } from '#islands/class/ClassBoard.tsx';
import type { ClassActivity } from '#lesson/result-codes/class-count';
import { encode } from '#lesson/result-codes/codec';
import { dist } from './pages.ts';

const { activities } = JSON.parse(readFileSync(join(dist, 'teach/class.json'), 'utf8')) as ClassData;

/** An activity as the class page counts it. */
export function classActivity(id: string): ClassActivity {
	const found = activities.find((one) => one.id === id);
	if (!found) throw new Error(`The site has no result codes for ${id}`);
	return found;
}

/** The code of a pupil who chose these options, counted from 1; 0 leaves an item out. */
export function codeFor({ number, edition, items }: ClassActivity, answers: readonly number[]): string {
	return encode({ number, edition, options: items.map(({ options }) => options.length) }, answers);
}

/** The answers of 30 pupils: each chooses by their place in the class, so that every count can be told beforehand. */
export function classOf30({ items }: ClassActivity): number[][] {
	return Array.from({ length: 30 }, (_, pupil) =>
		items.map(({ options }, place) => (pupil + place) % (options.length + 1)),
	);
}
