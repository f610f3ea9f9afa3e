import { storageKeys } from '#stores/keys';
import { attemptKey } from '#stores/progress';

/** The names under which a browser may keep something that the still form of an activity does not show. */
export function keptKeys(activityId: string, moment: 'before' | 'after' | undefined): string[] {
	return [`${storageKeys.attempts.key}${attemptKey(activityId, moment)}`, storageKeys.remember.key];
}
