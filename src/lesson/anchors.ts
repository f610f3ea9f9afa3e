import type { ActivityBlock } from './blocks.ts';

/** The anchor of an activity on the page of a lesson: the same one twice on a page has two. */
export function activityAnchor({ id, moment, items }: Pick<ActivityBlock, 'id' | 'moment' | 'items'>): string {
	const first = items && items[0] > 1 ? items[0] : undefined;
	return [id.split('/')[1], moment, first].filter((part) => part !== undefined).join('-');
}

/** The anchors that a Markdown text gives its activities, which no heading of it may have. */
export function anchorsIn(body: string): string[] {
	return [...body.matchAll(/^:{2,}activity\{[^}]*id="[^"/]*\/([^"]+)"[^}]*\}/gm)].flatMap(([, name = '']) => [
		name,
		`${name}-before`,
		`${name}-after`,
	]);
}
