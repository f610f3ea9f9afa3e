import type { CodeFault } from './codec.ts';

/** What is needed to speak of a code and its activity. */
export interface FaultNames {
	/** The activity whose codes are counted. */
	title: string;
	/** Titles of activities by number. */
	titles: Readonly<Record<number, string>>;
}

/** What is wrong with a code, in a sentence or two for a teacher, with what to do. */
export function faultText(fault: CodeFault, { title, titles }: FaultNames): string {
	switch (fault.kind) {
		case 'empty':
			return 'There is no code here. Type or paste at least one.';
		case 'sign':
			return `${listed(fault.signs)} is in no code. Codes have the digits 2 to 9 and letters that are no vowels.`;
		case 'length':
			return fault.has < fault.wanted
				? `Too short: ${symbolCount(fault.has)} of ${fault.wanted}. Look for what is missing.`
				: `Too long: ${symbolCount(fault.has)} instead of ${fault.wanted}. If these are two codes, put a comma between them.`;
		case 'slip':
			return fault.meant
				? `Nearly: one symbol is wrong. Perhaps it is ${fault.meant}.`
				: 'Something is mistyped: a symbol is wrong, or two have changed places. Compare it with the screen.';
		case 'activity':
			return otherActivity(titles[fault.number]);
		case 'edition':
			return fault.isNewer
				? `This code was made with a newer version of “${title}”. Reload this page, then type it again.`
				: `This code was made with an older version of “${title}”. Ask for the activity to be opened again, or count hands.`;
	}
}

function otherActivity(title: string | undefined): string {
	return title
		? `This code is from another activity: “${title}”. Choose that activity to count it.`
		: 'This code is from an activity that this page does not know. Reload the page, then try again.';
}

function symbolCount(count: number): string {
	return count === 1 ? '1 symbol' : `${count} symbols`;
}

function listed(signs: readonly string[]): string {
	return signs.map((sign) => `“${sign}”`).join(' or ');
}
