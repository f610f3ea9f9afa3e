/** Rules about words. They read the files as text, so that a phrase is found wherever it stands. */
import { bandOf } from '../bands.ts';
import type { Entries } from '../entries.ts';
import type { SourceFile } from '../read-entries.ts';
import type { Problem, SourceSpot } from '../spot.ts';
import { spotAt } from './locate.ts';

/** Forbidden, blaming and loud words, and phone numbers typed in prose. */
export function checkLanguage(entries: Entries, files: readonly SourceFile[]): Problem[] {
	return files.flatMap((file) => [
		...checkBand(file, entries),
		...checkBlame(file, entries),
		...checkNumbers(file, entries),
		...checkTitle(file, entries),
	]);
}

const pupilFiles =
	/^(?:content\/(?:lessons|activities)\/([^/]+)\/|lesson-plans\/([^/]+)\/.+\/(?:slides|worksheet-[^/]+)\.md$)/;
const proseFiles = /^(?:content\/(?:lessons|activities|profiles|pages)\/|lesson-plans\/)/;

function checkBand(file: SourceFile, { bands }: Entries): Problem[] {
	const match = pupilFiles.exec(file.file);
	const bandId = bandOf(`${match?.[1] ?? match?.[2]}/`);
	const band = bands.find(({ id }) => id === bandId);
	if (!band) return [];
	const text = withoutNotes(file.text);
	return band.avoid.flatMap((word) =>
		findAll(text, wholeWord(word), file.file).map(({ found, before: _, ...at }) => ({
			...at,
			message: `\`${found}\` is not a word for ${band.name}.`,
			hint: `Say it another way: ${band.tone}`,
		})),
	);
}

/** Slides with their speaker notes blanked out, lines kept. */
function withoutNotes(text: string): string {
	return text.replace(/^(:{3,})notes\b[\s\S]*?^\1\s*$/gm, (notes) => notes.replace(/[^\n]/g, ' '));
}

function checkBlame(file: SourceFile, { language }: Entries): Problem[] {
	if (!proseFiles.test(file.file)) return [];
	return language.blame.flatMap(({ phrase, except, instead }) => {
		const text = except ? file.text.replaceAll(except, ' '.repeat(except.length)) : file.text;
		return findAll(text, wholeWord(phrase), file.file)
			.filter(
				({ before }) =>
					!/\b(?:do not|don[’']t|never|not to|instead of) (?:say|ask|saying|asking)\b[^\n]*$/i.test(before),
			)
			.map(({ found, before: _, ...at }) => ({
				...at,
				message: `\`${found}\` can sound like blame.`,
				hint: `Write instead: ${instead}`,
			}));
	});
}

function checkNumbers(file: SourceFile, { services }: Entries): Problem[] {
	if (!proseFiles.test(file.file) || file.file.startsWith('content/profiles/')) return [];
	const known = services.flatMap(({ id, contacts }) =>
		contacts.filter(({ kind }) => kind !== 'web' && kind !== 'email').map(({ value }) => ({ id, value })),
	);
	const typed = [
		/\+44[\d ()-]{8,}\d/g,
		/\b0\d[\d ()-]{7,}\d\b/g,
		...known.map(({ value }) => new RegExp(`(?<![\\w/-])${value.replace(/\s+/g, '\\s+')}(?![\\w-])`, 'g')),
	];
	return typed
		.flatMap((pattern) => findAll(file.text, pattern, file.file))
		.filter(
			(spot, index, all) => all.findIndex(({ line, column }) => line === spot.line && column === spot.column) === index,
		)
		.map(({ found, before: _, ...at }) => {
			const service = known.find(({ value }) => digits(value) === digits(found))?.id ?? 'childline';
			return {
				...at,
				message: `The number \`${found}\` is typed into the text.`,
				hint: `Write \`${file.file.startsWith('content/pages/') ? `<Service id="${service}" />` : `:service[${service}]`}\`, so that it is right everywhere when it changes.`,
			};
		});
}

function digits(text: string): string {
	return text.replace(/\D/g, '');
}

function checkTitle(file: SourceFile, { language }: Entries): Problem[] {
	const match = pupilFiles.exec(file.file);
	if (!match) return [];
	const name = file.file.replace(/\.[a-z]+$/, '');
	const title = /^title:.*$/m.exec(file.text);
	return language.topicWords.flatMap((word) => {
		const inName = wholeWord(word).exec(name.replaceAll(/[-/]/g, ' '));
		const inTitle = title ? wholeWord(word).exec(title[0]) : null;
		return [
			...(inName
				? [
						{
							file: file.file,
							line: 1,
							column: 1,
							message: `The address \`${name}\` says \`${inName[0]}\`.`,
							hint: 'Rename the file: pupils’ browsers keep addresses, and others may see them.',
						},
					]
				: []),
			...(inTitle && title
				? [
						{
							...spotAt(file.text, title.index + inTitle.index, file.file),
							message: `The title says \`${inTitle[0]}\`.`,
							hint: 'Choose a title that gives nothing away: it shows in the history, on paper and on the screen.',
						},
					]
				: []),
		];
	});
}

/** A pattern for a word or phrase: any space between words, straight or curly apostrophes, a plural s allowed. */
function wholeWord(phrase: string): RegExp {
	const escaped = phrase
		.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
		.replace(/\s+/g, '\\s+')
		.replace(/['’]/g, "['’]");
	return new RegExp(`(?<![\\p{L}\\p{N}])${escaped}s?(?![\\p{L}\\p{N}])`, 'giu');
}

interface Found extends SourceSpot {
	found: string;
	/** The line's text up to the place. */
	before: string;
}

function findAll(text: string, pattern: RegExp, file: string): Found[] {
	return [...text.matchAll(pattern)].map(({ 0: found, index }) => ({
		...spotAt(text, index, file),
		found: found.replace(/\s+/g, ' '),
		before: text.slice(text.lastIndexOf('\n', index) + 1, index),
	}));
}
