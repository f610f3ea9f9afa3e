/** What may have happened, in the words of whom it happened to, and the help page for it. */
interface HelpCase {
	/** The last part of its address. It gives nothing away. */
	slug: string;
	says: string;
}

/** In the order they are offered. A test holds them to the pages there are. */
export const helpCases: readonly HelpCase[] = [
	{ slug: 'hard-night', says: 'I can’t cope' },
	{ slug: 'not-too-late', says: 'I sent something' },
	{ slug: 'money', says: 'I paid' },
	{ slug: 'kept', says: 'I blocked or deleted it' },
	{ slug: 'keep-asking', says: 'They want more pictures' },
	{ slug: 'not-real', says: 'The picture is fake' },
	{ slug: 'someone-you-know', says: 'I know who it is' },
	{ slug: 'email', says: 'I got an email that scares me' },
	{ slug: 'sent-to-you', says: 'I was sent someone’s picture' },
	{ slug: 'put-right', says: 'I did something I regret' },
	{ slug: 'friend', says: 'It is happening to a friend' },
	{ slug: 'who-to-tell', says: 'I don’t know who to tell' },
];

/** The pages of straight answers, youngest first. */
export const answerPages = [
	{ slug: 'answers/11-14', says: 'Ages 11 to 14' },
	{ slug: 'answers/14-16', says: 'Ages 14 to 16' },
	{ slug: 'answers/16-18', says: 'Ages 16 to 18' },
] as const satisfies readonly HelpCase[];
