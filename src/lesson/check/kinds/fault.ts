/** Something in an activity that its author can put right. */
export interface Fault {
	/** The part it is about: field names, and places in lists counted from 0. */
	path: PropertyKey[];
	/** What is wrong, in the author's words. */
	message: string;
	/** What to type. */
	hint: string;
}

/** The fault, or nothing where all is well. */
export function faultIf(isWrong: boolean, path: PropertyKey[], message: string, hint: string): Fault[] {
	return isWrong ? [{ path, message, hint }] : [];
}

/** For each of some names whether an equal one stands before it. */
export function stoodBefore(names: readonly string[]): boolean[] {
	return names.map((name, index) => names.indexOf(name) < index);
}
