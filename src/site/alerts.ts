/** Alerts for pages: read, put in order, and judged by the day the site is built. */
import { getCollection } from 'astro:content';
import type { AlertStanding } from '#lesson/alerts';
import { alertStanding, byIssue } from '#lesson/alerts';
import type { Block } from '#lesson/blocks';
import { directivesIn } from '#lesson/markdown/directives';
import { parseBlocks } from '#lesson/markdown/parse';
import type { AlertFrontmatter } from '#lesson/schema/alert';
import { today } from './today.ts';

/** An alert as pages draw it. */
export interface Alert extends AlertFrontmatter {
	/** The file's name, which is its address below `/alerts/`. */
	id: string;
	standing: AlertStanding;
	blocks: Block[];
}

/** All alerts, newest first. */
export async function getAlerts(): Promise<Alert[]> {
	const entries = await getCollection('alerts');
	return entries
		.map(({ id, data, body = '', filePath = id }) => ({
			...data,
			id,
			standing: alertStanding(data, today()),
			blocks: parseBlocks({ file: filePath, body, bodyLine: 1, directives: directivesIn.alert }, []),
		}))
		.sort(byIssue);
}

/** The alerts to read as warnings, and those kept as a record. */
export function byStanding(alerts: readonly Alert[]): { current: Alert[]; archive: Alert[] } {
	const { current = [], archive = [] } = Object.groupBy(alerts, ({ standing }) =>
		standing === 'current' ? 'current' : 'archive',
	);
	return { current, archive };
}
