/** What the site weighs, beside its budgets. */
import type { Page } from '@playwright/test';
import { activityBytes, budgets, heaviestZip, lessonBytes, lessonPaths, offlineBytes } from '../bytes.ts';
import { builtSite } from '../serve.ts';
import type { Group } from './table.ts';
import { bytesRow } from './table.ts';

/** Scripts of activities, together and by mechanic and kind. */
export function activityGroup(): Group {
	const { together, oneByOne, shared, solid, mechanics, stimuli, kinds } = activityBytes(builtSite);
	return {
		title: 'Activities: scripts, brotli',
		rows: [
			bytesRow('all kinds together, without Solid', together, budgets.activities),
			bytesRow('the same, each file sent by itself', oneByOne),
			bytesRow('Solid', solid),
			bytesRow('what all kinds share', shared),
			...mechanics.map(([mechanic, bytes]) => bytesRow(`the ${mechanic} mechanic, beside that`, bytes)),
			bytesRow('the made-up app, beside that', stimuli),
			...kinds.map(([kind, bytes]) => bytesRow(`${kind}, beside what all share`, bytes, budgets.kind)),
		],
	};
}

/** Every lesson as a browser fetches it. */
export async function lessonGroup(newPage: () => Promise<Page>, url: string): Promise<Group> {
	const rows = [];
	for (const path of lessonPaths(builtSite)) {
		const page = await newPage();
		const { open, awake, script, fonts } = await lessonBytes(page, url + path);
		await page.close();
		rows.push(
			bytesRow(`${path} at open`, open, budgets.lesson),
			bytesRow('   script before any click', script, budgets.lessonScript),
			bytesRow('   fonts', fonts, budgets.fonts),
			bytesRow('   all of it with its first activity awake', awake),
		);
	}
	return { title: 'Lessons: every file a browser fetches, brotli', rows };
}

/** What is kept for use offline, and the heaviest pack. */
export function storeGroup(): Group {
	const { file, bytes } = heaviestZip(builtSite);
	return {
		title: 'Offline and packs',
		rows: [
			bytesRow('everything for use offline but packs', offlineBytes(builtSite), budgets.offline),
			bytesRow(`the heaviest zip of a lesson (${file})`, bytes, budgets.zip),
		],
	};
}
