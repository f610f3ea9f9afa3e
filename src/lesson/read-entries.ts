/**
 * Content files → checked entries. Reads every file even when others are broken, so that all problems show at once.
 */
import type { z } from 'astro/zod';
import type { PlacedEntry, ReadEntries } from './entries.ts';
import { activitySchema } from './schema/activity.ts';
import { alertSchema, areasSchema } from './schema/alert.ts';
import { bandsSchema } from './schema/band.ts';
import { forcesSchema } from './schema/force.ts';
import { languageSchema } from './schema/language.ts';
import { lessonSchema } from './schema/lesson.ts';
import { pageSchema } from './schema/page.ts';
import { planSchema, slidesSchema, standingIds, standingSchema, worksheetSchema } from './schema/plan.ts';
import { profileSchema } from './schema/profile.ts';
import { curriculumSchema, glossarySchema } from './schema/reference.ts';
import { codeLockSchema } from './schema/result-codes.ts';
import { searchSchema } from './schema/search.ts';
import { servicesSchema } from './schema/service.ts';
import { sheetSchema } from './schema/sheet.ts';
import { statisticsSchema } from './schema/statistic.ts';
import { talkSchema } from './schema/talk.ts';
import type { Problem } from './spot.ts';
import { topOf } from './spot.ts';
import { readPlacedYaml } from './yaml.ts';

/** A content file as it lies on disk. */
export interface SourceFile {
	/** Path from the project's root, with forward slashes. */
	file: string;
	/** What it says, with `\n` at line ends; empty for files that are no text. */
	text: string;
}

/** Which files are what: paths from the project's root, with the entry's id as first group. */
export const contentPaths = {
	lessons: /^content\/lessons\/(.+)\.md$/,
	activities: /^content\/activities\/(.+)\.yaml$/,
	profiles: /^content\/profiles\/(.+)\.yaml$/,
	plans: /^lesson-plans\/(.+)\/plan\.md$/,
	slides: /^lesson-plans\/(.+)\/slides\.md$/,
	worksheets: /^lesson-plans\/(.+\/worksheet-[^/]+)\.md$/,
	standing: new RegExp(`^lesson-plans/every-lesson/(${standingIds.join('|')})\\.md$`),
	talks: /^content\/talks\/([^/]+)\.md$/,
	sheets: /^content\/talks\/sheets\/([^/]+)\.md$/,
	curricula: /^content\/curriculum\/(.+)\.yaml$/,
	alerts: /^content\/alerts\/(.+)\.md$/,
	pages: /^content\/pages\/(.+)\.mdx?$/,
	pictures: /^content\/pictures\/(.+\.svg)$/,
};

/** The files of which there is one. */
export const contentFiles = {
	areas: 'content/facts/areas.yaml',
	bands: 'content/bands.yaml',
	forces: 'content/facts/forces.yaml',
	glossary: 'content/glossary.yaml',
	language: 'content/language.yaml',
	resultCodes: 'content/result-codes.yaml',
	search: 'content/search.yaml',
	services: 'content/facts/services.yaml',
	statistics: 'content/facts/statistics.yaml',
};

/** Reads all content files; problems are pushed to `problems`. A file that does not fit its schema gives no entry. */
export function readEntries(files: readonly SourceFile[], problems: Problem[]): ReadEntries {
	const read = <S extends z.ZodType>(pattern: RegExp, schema: S): PlacedEntry<z.output<S>>[] =>
		files.flatMap((file) => {
			const id = pattern.exec(file.file)?.[1];
			return id === undefined ? [] : readEntry(file, id, schema, problems);
		});
	const readOne = <S extends z.ZodType>(file: string, schema: S): PlacedEntry<z.output<S>> | undefined => {
		const found = files.find((one) => one.file === file);
		if (!found) problems.push(missing(file));
		return found && readEntry(found, file, schema, problems)[0];
	};
	const has = (wanted: string) => files.some(({ file }) => file === wanted);
	const ids = (pattern: RegExp) => files.flatMap(({ file }) => pattern.exec(file)?.[1] ?? []);
	const bands = readOne(contentFiles.bands, bandsSchema);
	const services = readOne(contentFiles.services, servicesSchema);
	const glossary = readOne(contentFiles.glossary, glossarySchema);
	return {
		bands: bands?.data ?? [],
		lessons: read(contentPaths.lessons, lessonSchema),
		plans: read(contentPaths.plans, planSchema),
		slides: read(contentPaths.slides, slidesSchema),
		worksheets: read(contentPaths.worksheets, worksheetSchema),
		standing: read(contentPaths.standing, standingSchema),
		talks: read(contentPaths.talks, talkSchema),
		sheets: read(contentPaths.sheets, sheetSchema),
		activities: read(contentPaths.activities, activitySchema),
		profiles: read(contentPaths.profiles, profileSchema),
		services: services?.data ?? [],
		glossary: glossary?.data ?? [],
		curricula: read(contentPaths.curricula, curriculumSchema),
		alerts: read(contentPaths.alerts, alertSchema),
		pages: read(contentPaths.pages, pageSchema),
		language: readOne(contentFiles.language, languageSchema)?.data ?? noWords,
		existing: {
			lessons: ids(contentPaths.lessons),
			plans: ids(contentPaths.plans),
			slides: ids(contentPaths.slides),
			activities: ids(contentPaths.activities),
			profiles: ids(contentPaths.profiles),
			curricula: ids(contentPaths.curricula),
		},
		lists: {
			bands,
			services,
			// A site without talks needs no forces.
			forces: has(contentFiles.forces) ? readOne(contentFiles.forces, forcesSchema) : undefined,
			glossary,
			// Where no activity gives codes, there is no such file.
			resultCodes: has(contentFiles.resultCodes) ? readOne(contentFiles.resultCodes, codeLockSchema) : undefined,
			areas: has(contentFiles.areas) ? readOne(contentFiles.areas, areasSchema) : undefined,
			statistics: has(contentFiles.statistics) ? readOne(contentFiles.statistics, statisticsSchema) : undefined,
			// Search works without it, only less well.
			search: has(contentFiles.search) ? readOne(contentFiles.search, searchSchema) : undefined,
		},
		pictures: ids(contentPaths.pictures),
	};
}

const noWords = { blame: [], unspoken: [], topicWords: [], identifying: [] };

function missing(file: string): Problem {
	return {
		...topOf(file),
		message: `There is no \`${file}\`.`,
		hint: 'Every site needs this file: create it, or take it from the repository.',
	};
}

function readEntry<S extends z.ZodType>(
	{ file, text }: SourceFile,
	id: string,
	schema: S,
	problems: Problem[],
): PlacedEntry<z.output<S>>[] {
	const isMarkdown = /\.mdx?$/.test(file);
	const { yaml, body, bodyLine } = isMarkdown ? splitFrontmatter(text) : { yaml: text, body: '', bodyLine: 1 };
	if (yaml === undefined) {
		problems.push({
			...topOf(file),
			message: 'The file has no frontmatter.',
			hint: 'Begin it with a line of `---`, the fields, and another line of `---`.',
		});
		return [];
	}
	const read = readPlacedYaml({ file, text: yaml, firstLine: isMarkdown ? 2 : 1 }, schema, problems);
	return read ? [{ id, file, ...read, body, bodyLine }] : [];
}

/** A Markdown file cut into its YAML, which starts on line 2, and its body. */
export function splitFrontmatter(text: string): { yaml: string | undefined; body: string; bodyLine: number } {
	const match = /^---\r?\n([\s\S]*?)^---[ \t]*(?:\r?\n|$)/m.exec(text);
	if (match?.index !== 0) return { yaml: undefined, body: text, bodyLine: 1 };
	return { yaml: match[1] ?? '', body: text.slice(match[0].length), bodyLine: match[0].split('\n').length };
}
