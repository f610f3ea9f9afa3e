/**
 * The script of a lesson that is opened from disk: draws every activity live, at once, from what `data.js` left in
 * `lessonCopy`. There is no address to fetch from, so nothing waits to be woken (`../activity/wake.ts`).
 */
import type { Task } from '#lesson/mechanics/task';
import { allViews } from '../activity/all-views.ts';
import { mount } from '../activity/mount.tsx';
import { followSteps } from '../stepper/follow-steps.ts';
import { markExpired } from './expired.ts';

/** One activity as `data.js` has it. */
export interface CopiedActivity {
	/** The id of its place on the page. */
	anchor: string;
	/** With the items that are shown here, and without what only teachers may read. */
	task: Task;
	moment?: 'before' | 'after' | undefined;
	/** The activity's permanent number, where it gives result codes here. */
	number?: number | undefined;
}

declare global {
	/** What `data.js` sets; nothing where that file is missing. */
	var lessonCopy: { activities: CopiedActivity[] } | undefined;
}

/** Draws each activity in its place; one that cannot be drawn leaves its readable form. */
function startCopy(): void {
	for (const { anchor, ...activity } of globalThis.lessonCopy?.activities ?? []) {
		const host = document.getElementById(anchor);
		if (!host) continue;
		const onBroken = () => {
			host.dataset.failed = '';
		};
		mount(host, { ...activity, views: allViews, heading: 'h4', help: '#help', anchor, onBroken });
	}
	// Without its data the page shows what works without scripts.
	if (!globalThis.lessonCopy) delete document.documentElement.dataset.js;
	else followSteps();
	markExpired(new Date());
}

startCopy();
