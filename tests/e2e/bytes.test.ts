import { activityBytes, budgets, lessonBytes, lessonPaths } from '../../scripts/bytes.ts';
import { dist } from './support/pages.ts';
import { expect, test } from './support/test.ts';

test('the scripts of all kinds of activity together stay within their budget, and each kind far below it', () => {
	const { together, kinds } = activityBytes(dist);
	expect(together).toBeGreaterThan(0);
	expect(together).toBeLessThanOrEqual(budgets.activities);
	expect(kinds.filter(([, bytes]) => bytes > budgets.kind)).toEqual([]);
});

for (const path of lessonPaths(dist)) {
	test(`${path} stays within its budgets`, async ({ page }) => {
		const { open, script, fonts, awake } = await lessonBytes(page, path);
		expect(open, 'at open').toBeLessThanOrEqual(budgets.lesson);
		expect(script, 'script before any click').toBeLessThanOrEqual(budgets.lessonScript);
		expect(fonts, 'fonts').toBeLessThanOrEqual(budgets.fonts);
		expect(awake, 'an activity that wakes fetches its code').toBeGreaterThan(open);
	});
}
