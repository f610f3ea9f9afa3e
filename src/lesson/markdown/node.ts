/** The parts of a Markdown tree node that we read: the union of mdast's node types, flattened. */
export interface MarkdownNode {
	type: string;
	children?: MarkdownNode[];
	value?: string;
	depth?: number;
	ordered?: boolean | null;
	url?: string;
	alt?: string | null;
	name?: string;
	attributes?: Record<string, string | null | undefined> | null;
	position?: { start: { line: number; column: number } };
}
