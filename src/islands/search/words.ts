/** Every sentence of the search dialog. `{n}` and `{limit}` stand for numbers. */
export const words = {
	title: 'Search',
	label: 'What are you looking for?',
	close: 'Close',
	none: 'Nothing found. Try another word.',
	one: '1 result',
	many: '{n} results',
	more: '{n} results. Here are the first {limit}.',
	failed: 'Search does not work just now.',
	help: 'Worried about something, or not sure what to look for?',
	helpLink: 'Get help',
} as const;
