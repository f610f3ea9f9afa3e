/**
 * Content files → checked entries. Reads every file even when others are broken, so that all problems show at once.
 */
import type { z } from 'astro/zod';
import type { Entries, Entry } from './entries.ts';
import { activitySchema } from './schema/activity.ts';
import { bandsSchema } from './schema/band.ts';
import { languageSchema } from './schema/language.ts';
import { lessonSchema } from './schema/lesson.ts';
import { pageSchema } from './schema/page.ts';
import { planSchema, slidesSchema, worksheetSchema } from './schema/plan.ts';
import { profileSchema } from './schema/profile.ts';
import { curriculumSchema, glossarySchema } from './schema/reference.ts';
import { servicesSchema } from './schema/service.ts';
import type { Problem } from './spot.ts';
import { readYaml } from './yaml.ts';

/** A content file as it lies on disk. */
export interface SourceFile {
	/** Path from the project's root, with forward slashes. */
	file: string;
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
};

/** Reads all content files; problems are pushed to `problems`. A file that does not fit its schema gives no entry. */
export function readEntries(files: readonly SourceFile[], problems: Problem[]): Entries {
	const read = <S extends z.ZodType>(pattern: RegExp, schema: S): Entry<z.output<S>>[] =>
		files.flatMap((file) => {
			const id = pattern.exec(file.file)?.[1];
			return id === undefined ? [] : readEntry(file, id, schema, problems);
		});
	const readOne = <S extends z.ZodType>(file: string, schema: S): z.output<S> | undefined => {
		if (!files.some((one) => one.file === file))
			problems.push({
				file,
				line: 1,
				column: 1,
				message: `There is no \`${file}\`.`,
				hint: 'Every site needs this file: create it, or take it from the repository.',
			});
		return read(new RegExp(`^(${file.replaceAll('.', '\\.')})$`), schema)[0]?.data;
	};
	const ids = (pattern: RegExp) => files.flatMap(({ file }) => pattern.exec(file)?.[1] ?? []);
	return {
		bands: readOne('content/bands.yaml', bandsSchema) ?? [],
		lessons: read(contentPaths.lessons, lessonSchema),
		plans: read(contentPaths.plans, planSchema),
		slides: read(contentPaths.slides, slidesSchema),
		worksheets: read(contentPaths.worksheets, worksheetSchema),
		activities: read(contentPaths.activities, activitySchema),
		profiles: read(contentPaths.profiles, profileSchema),
		services: readOne('content/facts/services.yaml', servicesSchema) ?? [],
		glossary: readOne('content/glossary.yaml', glossarySchema) ?? [],
		curricula: read(/^content\/curriculum\/(.+)\.yaml$/, curriculumSchema),
		pages: read(/^content\/pages\/(.+)\.mdx?$/, pageSchema),
		language: readOne('content/language.yaml', languageSchema) ?? { blame: [], topicWords: [] },
		existing: {
			lessons: ids(contentPaths.lessons),
			activities: ids(contentPaths.activities),
			profiles: ids(contentPaths.profiles),
		},
		pictures: ids(/^content\/pictures\/(.+)$/),
	};
}

function readEntry<S extends z.ZodType>(
	{ file, text }: SourceFile,
	id: string,
	schema: S,
	problems: Problem[],
): Entry<z.output<S>>[] {
	const isMarkdown = /\.mdx?$/.test(file);
	const { yaml, body, bodyLine } = isMarkdown ? splitFrontmatter(text) : { yaml: text, body: '', bodyLine: 1 };
	if (yaml === undefined) {
		problems.push({
			file,
			line: 1,
			column: 1,
			message: 'The file has no frontmatter.',
			hint: 'Begin it with a line of `---`, the fields, and another line of `---`.',
		});
		return [];
	}
	const data = readYaml({ file, text: yaml, firstLine: isMarkdown ? 2 : 1 }, schema, problems);
	return data === undefined ? [] : [{ id, file, data, body, bodyLine }];
}

/** A Markdown file cut into its YAML, which starts on line 2, and its body. */
export function splitFrontmatter(text: string): { yaml: string | undefined; body: string; bodyLine: number } {
	const match = /^---\r?\n([\s\S]*?)^---[ \t]*(?:\r?\n|$)/m.exec(text);
	if (match?.index !== 0) return { yaml: undefined, body: text, bodyLine: 1 };
	return { yaml: match[1] ?? '', body: text.slice(match[0].length), bodyLine: match[0].split('\n').length };
}
