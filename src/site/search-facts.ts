/** What search may filter a page by. */
import { getContent } from './content.ts';

type Template = App.Locals['site']['template'];

const typeNames: Partial<Record<Template, string>> = {
	hub: 'Age page',
	lesson: 'Lesson',
	activity: 'Activity',
	plan: 'Lesson plan',
	guidance: 'Guidance',
	help: 'Help',
	parents: 'For parents',
	officers: 'For officers',
};

/** Names and values for `<meta data-pagefind-filter>`: for whom, what sort of page, which band, and which lengths it offers. */
export async function searchFacts(
	path: string,
	{ audience, template, band }: { audience: string; template: Template; band?: string | undefined },
): Promise<[name: string, value: string][]> {
	const minutes = template === 'plan' ? await lengthsOf(path) : [];
	return [
		['audience', audience],
		['type', typeNames[template] ?? 'Page'],
		['band', band ?? 'all'],
		...minutes.map((length): [string, string] => ['minutes', String(length)]),
	];
}

async function lengthsOf(path: string): Promise<readonly number[]> {
	const { lessons } = await getContent();
	return lessons.find(({ id }) => path === `/teach/${id}/`)?.plan.routes ?? [];
}
