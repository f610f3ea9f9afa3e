/** Every sentence the choose islands show, in one place, so that it can be read, translated and tested. */

/** The sentences used unless a page brings its own. Names in braces stand for numbers and names. */
export const defaultWords = {
	place: '{n} of {of}',
	check: 'Check my answer',
	save: 'Save and go on',
	next: 'Next',
	finish: 'Finish',
	back: 'Back',
	skip: 'Skip, I’d rather not do this one',
	chooseFirst: 'Choose an answer first, or skip this one. Both are fine.',
	severalHint: 'You can choose more than one.',

	right: 'Yes.',
	partly: 'A good thought.',
	wrong: 'Look again.',
	foundSome: 'You found {n} of {of}. You can change your answer and check again.',
	foundAll: 'You found all {of}.',
	others: 'What the other answers mean',

	accountOf: 'The account of {name}',
	picture: 'Picture',
	accountAge: 'On here for',
	followers: 'Followers',
	following: 'Following',
	inCommon: 'In common with Sam',
	posts: 'Posts',
	postShows: 'Picture:',
	contact: 'What happened with Sam',

	evidence: 'What the signs tell you',
	where: 'Where',
	what: 'What is there',
	why: 'Why it matters',
	howStrong: 'How strong',
	weak: 'Weak',
	medium: 'Medium',
	strong: 'Strong',
	pointsReal: 'for who they say',
	pointsFake: 'for somebody else',

	quizScore: 'You got {n} of {of}',
	quizIntro: 'Each question, what you chose, and a note on it.',
	nothingAnswered: 'You skipped them all',
	nothingAnsweredIntro: 'That is fine. You can come back to any of them.',
	judgementTitle: 'How it went',
	caught: 'Fakes caught {n} of {of}',
	trusted: 'Real people trusted {n} of {of}',
	checkedOnce: 'You checked first once',
	checked: 'You checked first {n} times',
	judgementKind:
		'Nobody can tell every time, not even experts. Not sure? Check first. If someone pushes you, stop and tell.',
	review: 'See each question',
	yourAnswer: 'You chose: {answer}',
	skipped: 'You skipped this one.',
	lookAgain: 'Go back to this one',
	startAgain: 'Start again',

	savedTitle: 'Saved for the end of the lesson',
	savedIntro: 'Nobody else sees your answers. At the end you will meet the same sentences again.',
	changesTitle: 'What you think, then and now',
	thoughtsTitle: 'Something to think about',
	changesIntro: 'Nobody marks this. Under each line is something to think about.',
	before: 'At the start',
	after: 'Now',
	noAnswer: 'No answer',

	neverYourFault: 'If something online ever goes wrong, it is never your fault.',
	tellSomeone: 'Tell an adult you trust. There is help, whatever has happened.',
	helpLink: 'Find help',

	remember: 'Remember on this device',
	rememberHint: 'Leave this off if other people use this device.',
	cannotRemember: 'This device does not let us remember. Your answers stay until you close the tab.',
	clear: 'Clear my answers',
	cleared: 'Your answers are cleared.',
} as const;

export type ChooseWords = Record<keyof typeof defaultWords, string>;

/** The sentence with its `{names}` filled in. */
export function fill(sentence: string, values: Record<string, string | number>): string {
	return sentence.replace(/\{(\w+)\}/g, (hole, name: string) => String(values[name] ?? hole));
}
