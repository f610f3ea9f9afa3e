import type { ReadEntries } from '../entries.ts';
import type { SourceFile } from '../read-entries.ts';
import type { Problem } from '../spot.ts';
import { topOf } from '../spot.ts';
import { findAll, wholeWord } from './find.ts';

const activityFiles = /^content\/activities\//;
const lessonFiles = /^(?:content\/lessons\/|lesson-plans\/.+\/(?:slides|worksheet-[^/]+)\.md$)/;

/**
 * Demands and threats in words, which could be copied: anywhere in an activity, and in what lessons, slides and
 * worksheets quote.
 */
export function checkUnspoken({ language }: ReadEntries, files: readonly SourceFile[]): Problem[] {
	return files.flatMap(({ file, text }) => {
		const isActivity = activityFiles.test(file);
		if (!isActivity && !lessonFiles.test(file)) return [];
		const spoken = quotedIn(text, isActivity ? curlyQuotes : allQuotes);
		return language.unspoken.flatMap(({ phrase, instead, quoted }) =>
			findAll({ text: isActivity && !quoted ? text : spoken, at: topOf(file) }, wholeWord(phrase)).map(
				({ found, at }) => ({
					...at,
					message: `\`${found}\` words what somebody demands or threatens.`,
					hint: `Tell what the message does, as in “${instead}”.`,
				}),
			),
		);
	});
}

// In YAML, straight quotation marks may be no more than the writing of a field.
const curlyQuotes = /“[^”]*”|[^\n]/g;
const allQuotes = /[“"][^”"]*[”"]|[^\n]/g;

/** A text with all but its quotations blanked out, lines kept. */
function quotedIn(text: string, quotesOrSigns: RegExp): string {
	return text.replace(quotesOrSigns, (part) => (part.length > 1 ? part : ' '));
}
