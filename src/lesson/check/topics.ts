import { bandOf } from '../bands.ts';
import type { PlacedEntry, ReadEntries } from '../entries.ts';
import { plainText } from '../markdown/inlines.ts';
import type { SourceFile } from '../read-entries.ts';
import { allBlocks } from '../references.ts';
import type { Problem } from '../spot.ts';
import { spotIn, topOf } from '../spot.ts';
import type { Body } from './bodies.ts';
import { wholeWord } from './find.ts';

/** Topic words where a pupil's browser, desk or screen would show them: addresses, titles, headings of lessons. */
export function checkTopics(entries: ReadEntries, files: readonly SourceFile[], bodies: readonly Body[]): Problem[] {
	return entries.language.topicWords.flatMap((word) => [
		...addressesOf(entries, files).flatMap((file) => checkAddress(file, word)),
		...titledOf(entries).flatMap((entry) => checkTitle(entry, word)),
		...bodies.flatMap((body) => checkHeadings(body, word)),
	]);
}

const pupilFiles =
	/^(?:content\/(?:lessons|activities)\/([^/]+)\/|lesson-plans\/([^/]+)\/.+\/(?:slides|worksheet-[^/]+)\.md$)/;

function addressesOf(entries: ReadEntries, files: readonly SourceFile[]): string[] {
	const inBands = files.flatMap(({ file }) => {
		const match = pupilFiles.exec(file);
		return match && bandOf(`${match[1] ?? match[2]}/`) ? file : [];
	});
	return [...inBands, ...pupilPages(entries).map(({ file }) => file)];
}

/** Pages that pupils open: those made for them, and everything under `help/`. */
function pupilPages({ pages }: ReadEntries): ReadEntries['pages'] {
	return pages.filter(({ id, data }) => data.audience === 'pupil' || /^help(?:\/|$)/.test(id));
}

function titledOf(entries: ReadEntries): PlacedEntry<{ title: string }>[] {
	return [...entries.lessons, ...entries.activities, ...entries.worksheets, ...pupilPages(entries)];
}

function checkAddress(file: string, word: string): Problem[] {
	const name = file.replace(/\.[a-z]+$/, '');
	const [said] = wholeWord(word).exec(name.replaceAll(/[-/]/g, ' ')) ?? [];
	if (said === undefined) return [];
	return [
		{
			...topOf(file),
			message: `The address \`${name}\` says \`${said}\`.`,
			hint: 'Rename the file: pupils’ browsers keep addresses, and others may see them.',
		},
	];
}

function checkTitle({ data, spots }: PlacedEntry<{ title: string }>, word: string): Problem[] {
	const [said] = wholeWord(word).exec(data.title) ?? [];
	if (said === undefined) return [];
	const written = spots.passage(['title']);
	return [
		{
			...spotIn(written, Math.max(0, written.text.search(wholeWord(word)))),
			message: `The title says \`${said}\`.`,
			hint: 'Choose a title that gives nothing away: it shows in the history, on paper and on the screen.',
		},
	];
}

function checkHeadings({ sort, blocks }: Body, word: string): Problem[] {
	if (sort !== 'lesson') return [];
	return allBlocks(blocks).flatMap((block) => {
		const [said] = (block.type === 'heading' && wholeWord(word).exec(plainText(block.inlines))) || [];
		if (said === undefined) return [];
		return [
			{
				...block.at,
				message: `The heading says \`${said}\`.`,
				hint: 'Choose words that give nothing away: the heading becomes part of the address.',
			},
		];
	});
}
