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
