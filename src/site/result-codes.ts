/** The numbers of activities, and what the class page may count. The content check has read the lock by then. */
import { parse } from 'yaml';
import { taskOf } from '#lesson/kinds/registry';
import { classActivity } from '#lesson/result-codes/class-activity';
import type { ClassActivity } from '#lesson/result-codes/class-count';
import { codeLockSchema } from '#lesson/schema/result-codes';
import lockText from '../../content/result-codes.yaml?raw';
import { bandOfActivity, type Content } from './content.ts';

const { activities: locked } = codeLockSchema.parse(parse(lockText));

/** The permanent number of an activity; nothing where it gives no result codes. */
export function codeNumber(activityId: string): number | undefined {
	return locked.find(({ id }) => id === activityId)?.number;
}

/** Every activity that gives result codes, in the order of the content. */
export function classActivities({ activities, bands, lessons, profiles }: Content): ClassActivity[] {
	return activities.flatMap((entry) => {
		const number = codeNumber(entry.id);
		if (number === undefined) return [];
		const misconceptions = lessons
			.filter((lesson) => lesson.activities[entry.id])
			.flatMap(({ plan }) => plan.misconceptions);
		const task = taskOf(entry.id, entry.data, profiles);
		return [classActivity(task, number, bandOfActivity(entry, bands).name, misconceptions)];
	});
}
