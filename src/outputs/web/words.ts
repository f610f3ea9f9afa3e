/** The sentences that only a copy of a lesson's page has; the others are the lesson's and the activities' own. */
export const copyWords = {
	skip: 'Skip to main content',
	help: 'Get help',
	leave: 'Leave this site',
	/** Inside a learning platform the page cannot leave: the platform stands round it. */
	hide: 'Hide this page',
	key: 'Esc',
	steps: 'In this lesson',
	glossary: 'Words on this page',
	footerHelp: 'Worried about something online?',
	danger: 'In danger now?',
	byItself:
		'This copy works without the internet. Nothing you do here is sent anywhere. Links to helplines need the internet, and phone numbers need a phone.',
	newest: 'The newest copy of this lesson is at {address}.',
	checked: 'Help numbers checked on {day}.',
	expired:
		'We have not checked this lately. If it does not work, tell an adult you trust, or use another way on this page.',

	moments: { before: 'Before the lesson', after: 'After the lesson' },
	minutes: 'about {n} minutes',
	several: 'You can choose more than one.',
	think: 'Something to think about',
	meanings: 'What each answer means',
	verdicts: { right: 'Yes.', partly: 'A good thought.', wrong: 'Look again.', unmarked: '' },
	signs: 'What the signs tell you',
	answers: 'The answers:',
	buckets: 'Where they can go:',
	goTo: '(go to {n})',
	now: '(now)',

	accountOf: 'The account of {name}',
	posts: 'Posts',
	contact: 'What happened with Sam',
	known: 'The account Sam knows',
	other: 'The new account',
	wants: 'wants to be friends',
	says: 'Message:',

	told: 'When you come to the end of this lesson, your school’s learning platform is told so. It is told nothing else: no answers, no score.',
	saved: 'You have come to the end, and your school’s learning platform knows it. It knows nothing else.',
	notSaved: 'You have come to the end. The learning platform could not save that: please tell your teacher.',
} as const;

/** A sentence with its names in braces replaced. */
export function filled(sentence: string, values: Readonly<Record<string, string | number>>): string {
	return sentence.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name]));
}
