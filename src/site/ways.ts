/** Where pages that are not what somebody came for lead on to. */

/** One place to go on to. */
export interface Way {
	href: string;
	title: string;
	/** What is there, in a few words. */
	text: string;
}

/** The ways by what they lead to; a page picks those that fit it. */
export const ways = {
	help: { href: '/help/', title: 'Get help', text: 'What to do now, and who can help' },
	learn: { href: '/learn/', title: 'I’m a pupil', text: 'Lessons and things to try, by age' },
	teach: { href: '/teach/', title: 'I teach', text: 'Plans, slides and worksheets' },
	parents: { href: '/parents/', title: 'I’m a parent or carer', text: 'What to say, and what to do next' },
	officers: { href: '/officers/', title: 'I’m an officer', text: 'Before a visit to a school' },
	search: { href: '/search/', title: 'Search', text: 'Look for a page' },
	home: { href: '/', title: 'The front page', text: 'All the doors at once' },
} satisfies Record<string, Way>;
