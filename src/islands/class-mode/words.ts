/** Every sentence of the whiteboard view, in one place, so that it can be read, translated and tested. */
export const boardWords = {
	board: 'Whiteboard view',
	leave: 'Leave whiteboard view',
	start: 'Start',
	place: '{n} of {of}',
	before: 'Back',
	next: 'Next',
	reveal: 'Show what each answer means',
	revealNext: 'Show the next one',
	undo: 'Undo',
	keys: 'Keys: arrows change the page · Enter shows more · {letters} add a hand · Z takes it back',
	keysPlain: 'Keys: arrows change the page · Enter shows more',
	oneMore: 'One more hand for {letter}',
	added: '{letter}: {n}',
	undone: 'Undone. {letter}: {n}',
	wrong: 'Not this one.',
	end: 'That was the last one',
} as const;
