/** The sentences of an activity up to an answer, in one place, so that they can be read, translated and tested. */

/** The sentences used unless a page brings its own. Names in braces stand for numbers and names. */
export const defaultWords = {
	place: '{n} of {of}',
	check: 'Check my answer',
	save: 'Save and go on',
	next: 'Next',
	finish: 'Finish',
	back: 'Back',
	skip: 'Skip, I’d rather not do this one',
	stopHere: 'Stop here',
	chooseFirst: 'Choose an answer first, or skip this one. Both are fine.',
	finishFirst: 'There is something left to do here. You can also skip this one. Both are fine.',
	severalHint: 'You can choose more than one.',

	howSure: 'How sure are you?',
	guess: 'It’s a guess',
	fairlySure: 'Fairly sure',
	verySure: 'Very sure',

	remember: 'Remember on this device',
	rememberHint: 'Leave this off if other people use this device.',
	cannotRemember: 'This device does not let us remember. Your answers stay until you close the tab.',
	clear: 'Clear my answers',
	cleared: 'Your answers are cleared.',
} as const;

export type Words = Record<keyof typeof defaultWords, string>;
