/** A place in a source file that an author can jump to. Lines and columns count from 1. */
export interface SourceSpot {
	/** Path from the project's root, with forward slashes. */
	file: string;
	line: number;
	column: number;
}

/** Something in the content that its author can put right. */
export interface Problem extends SourceSpot {
	/** What is wrong, in the author's words, with their own value in backticks. */
	message: string;
	/** What to type. */
	hint: string;
}

/** Some text of a file, as it is written there. */
export interface Passage {
	text: string;
	/** Where the text begins. */
	at: SourceSpot;
}

/** Where the parts of some YAML stand. A path is made of field names and of places in lists, counted from 0. */
export interface Spots {
	/** Where a field's name or a list's entry begins, or the nearest part above it when it is not there. */
	at(path: readonly PropertyKey[]): SourceSpot;
	/** A field's value or a list's entry as it is written; empty when it is not there. */
	passage(path: readonly PropertyKey[]): Passage;
}

/** The place so many characters into a passage. */
export function spotIn({ text, at }: Passage, offset: number): SourceSpot {
	const lines = text.slice(0, offset).split('\n');
	const last = lines.at(-1)?.length ?? 0;
	return {
		file: at.file,
		line: at.line + lines.length - 1,
		column: lines.length === 1 ? at.column + last : last + 1,
	};
}

/** The first place of a file. */
export function topOf(file: string): SourceSpot {
	return { file, line: 1, column: 1 };
}
