import type { SourceFile } from '../read-entries.ts';
import type { SourceSpot } from '../spot.ts';

/** Finds where a file says something; its first line when it does not say it. */
export type Locate = (file: string, said: string) => SourceSpot;

/** A finder over some files. */
export function locator(files: readonly SourceFile[]): Locate {
	return (file, said) => {
		const text = files.find((one) => one.file === file)?.text ?? '';
		const escaped = said.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
		const offset = text.search(new RegExp(`(?<![\\w/-])${escaped}(?![\\w/-])`));
		return spotAt(text, Math.max(0, offset), file);
	};
}

/** The line and column of an offset in a text. */
export function spotAt(text: string, offset: number, file: string): SourceSpot {
	const lines = text.slice(0, offset).split('\n');
	return { file, line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}
