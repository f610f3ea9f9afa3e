/** Medians of Lighthouse on every template, on a phone. */
import { templates } from '../../tests/e2e/support/templates.ts';
import { reportsOn } from '../lighthouse-run.ts';
import { judge } from '../lighthouse-scores.ts';
import type { Group, Row } from './table.ts';

/** Three looks at every template. One that cannot be looked at, as without a network, says so and fails nothing. */
export async function lighthouseGroup(url: string): Promise<Group> {
	const rows: Row[] = [];
	for (const [name, path] of Object.entries(templates)) {
		try {
			const { scores } = judge(name, await reportsOn(url + path, 3));
			const besides = Object.entries(scores).map(([category, score]) => `${category} ${score}`);
			rows.push({ what: `${name} (${path})`, value: '', beside: besides.join(' · ') });
		} catch (error) {
			rows.push({ what: name, value: 'not looked at', beside: String((error as Error).message).split('\n')[0] ?? '' });
			break;
		}
	}
	return { title: 'Lighthouse, on a phone: medians of three (aim: 100 in each)', rows };
}
