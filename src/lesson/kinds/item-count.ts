import type { Activity } from '../schema/activity.ts';

/** How many items the task of an activity has, counted without its profiles. */
export function itemCount(activity: Activity): number {
	switch (activity.kind) {
		case 'two-accounts':
			return activity.items.length * 2;
		case 'where-help-steps-in':
		case 'privacy-settings':
			return 2;
		case 'defaults-detective':
			return 1;
		default:
			return activity.items.length;
	}
}
