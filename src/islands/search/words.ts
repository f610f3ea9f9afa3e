/** Every sentence of search. `{n}`, `{limit}` and `{words}` stand for what there is. */
export const words = {
	title: 'Search',
	label: 'What are you looking for?',
	close: 'Close',
	none: 'Nothing found. Try another word, or start here.',
	one: '1 result',
	many: '{n} results',
	more: 'More than {limit} results. Here are the first {limit}.',
	corrected: 'Showing results for {words}: {n}',
	asTyped: 'Search for “{words}” instead',
	failed: 'Search does not work just now.',
	help: 'Worried about something, or not sure what to look for?',
	helpLink: 'Get help',
	card: 'You can get help now',
	cardText: 'Whatever happened, it is not your fault.',
	cardLink: 'What to do, step by step',
	staffCard: 'If a pupil needs help now',
	staffCardText: 'Stay calm, listen, and never ask to see a picture.',
	filters: 'Show only',
	audience: 'For',
	band: 'Age',
	type: 'What',
	minutes: 'Time you have',
	any: { audience: 'Everyone', band: 'Any age', type: 'Everything', minutes: 'Any length' },
	noAge: 'For all ages',
	upTo: '{n} minutes',
	audiences: {
		pupil: 'Pupils',
		parent: 'Parents and carers',
		teacher: 'Teachers',
		officer: 'Officers',
		everyone: 'All readers',
	},
} as const;

/** A sentence with its places filled. */
export function fill(sentence: string, values: Record<string, string | number>): string {
	return sentence.replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));
}
