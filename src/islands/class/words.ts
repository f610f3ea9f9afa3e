/** Every sentence of the class page, in one place, so that it can be read, translated and tested. */
export const classWords = {
	loading: 'Getting the activities…',
	failed: 'The activities could not be fetched. Reload the page, or use a tally sheet from below.',
	activity: 'Which activity?',
	way: 'How do you want to count?',
	hands: 'Count hands',
	handsHint: 'Ask, look, tap. Nobody needs a device.',
	codes: 'Type in result codes',
	codesHint: 'Each pupil reads theirs from the end of the activity.',
	small:
		'Fewer than ten pupils? A show of hands tells too much about each of them. Use the observation sheet in the teacher pack.',

	question: 'Question {n} of {of}',
	before: 'Question before',
	next: 'Next question',
	undo: 'Undo',
	keys: 'Keys: {letters} add a hand. Z or Backspace takes the last one back. Arrows change the question.',
	countOf: 'Hands for {letter}',
	oneMore: 'One more for {letter}',
	oneFewer: 'One fewer for {letter}',
	added: '{letter}: {n}',
	undone: 'Undone. {letter}: {n}',
	nothingToUndo: 'There is nothing to undo.',

	codesLabel: 'Result codes',
	codesHelp:
		'One or many, with anything between them. Capitals do not matter. Two pupils may have the same code. No names, please.',
	add: 'Add to the count',
	counted: 'Codes counted: {n}',
	addedOne: 'One code added.',
	addedMany: '{n} codes added.',
	addedNone: 'No code added.',
	badOne: 'One is not a code of this activity. It is still in the box for you to mend.',
	badMany: '{n} are not codes of this activity. They are still in the box for you to mend.',
	takeBack: 'Take back the last {n}',
	takenBack: 'Taken back. Codes counted: {n}',
	tooFew: 'Five or more are needed, so that nobody can be picked out.',

	results: 'What the class chose',
	resultsEmpty: 'Nothing is counted yet.',
	order: 'Most missed first.',
	right: 'Right answer',
	rightOf: '{n} of {of} right',
	leftOut: 'Left out: {n}',
	mostWrong: 'Most chosen of the others: {letter}, “{text}” ({n})',
	behind: 'What may be behind it',
	say: 'What you can say',
	again: 'Worth teaching again',
	againOnce: 'Behind 1 answer',
	againTimes: 'Behind {n} answers',
	table: 'Save as a table (CSV)',
	print: 'Print',
	forget: 'Forget this class',
	forgotten: 'Forgotten. Nothing of this class is left on this page.',
	nowhere: 'Counts live on this page only. They are gone when you close it.',
} as const;

/** The sentence with its `{names}` filled in. */
export function fill(sentence: string, values: Record<string, string | number>): string {
	return sentence.replace(/\{(\w+)\}/g, (hole, name: string) => String(values[name] ?? hole));
}
