import { expect, it } from 'vitest';
import type { CodeFault } from './codec.ts';
import { faultText } from './fault-text.ts';

const names = { title: 'Quick quiz', titles: { 2: 'Who got in touch?' } };
const faults: CodeFault[] = [
	{ kind: 'empty' },
	{ kind: 'sign', signs: ['A'] },
	{ kind: 'sign', signs: ['A', '?'] },
	{ kind: 'length', has: 1, wanted: 8 },
	{ kind: 'length', has: 7, wanted: 8 },
	{ kind: 'length', has: 9, wanted: 8 },
	{ kind: 'slip' },
	{ kind: 'slip', meant: '234-56' },
	{ kind: 'activity', number: 2 },
	{ kind: 'activity', number: 3 },
	{ kind: 'edition', isNewer: true },
	{ kind: 'edition', isNewer: false },
];

it('says what is wrong with each code and what to do', () => {
	expect(faults.map((fault) => faultText(fault, names))).toMatchInlineSnapshot(`
		[
		  "There is no code here. Type or paste at least one.",
		  "“A” is in no code. Codes have the digits 2 to 9 and letters that are no vowels.",
		  "“A” or “?” is in no code. Codes have the digits 2 to 9 and letters that are no vowels.",
		  "Too short: 1 symbol of 8. Look for what is missing.",
		  "Too short: 7 symbols of 8. Look for what is missing.",
		  "Too long: 9 symbols instead of 8. If these are two codes, put a comma between them.",
		  "Something is mistyped: a symbol is wrong, or two have changed places. Compare it with the screen.",
		  "Nearly: one symbol is wrong. Perhaps it is 234-56.",
		  "This code is from another activity: “Who got in touch?”. Choose that activity to count it.",
		  "This code is from an activity that this page does not know. Reload the page, then try again.",
		  "This code was made with a newer version of “Quick quiz”. Reload this page, then type it again.",
		  "This code was made with an older version of “Quick quiz”. Ask for the activity to be opened again, or count hands.",
		]
	`);
});
