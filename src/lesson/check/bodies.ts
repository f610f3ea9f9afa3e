/** The Markdown of lessons, plans, slides, worksheets and alerts, each file on its own, whatever is wrong with the others. */
import type { Block } from '../blocks.ts';
import type { ReadEntries } from '../entries.ts';
import { directivesIn } from '../markdown/directives.ts';
import { parseBlocks } from '../markdown/parse.ts';
import { parseSlides } from '../markdown/slides.ts';
import type { SourceFile } from '../read-entries.ts';
import { contentPaths, splitFrontmatter } from '../read-entries.ts';
import type { Problem } from '../spot.ts';

/** What one file's Markdown says. */
export interface Body {
	sort: 'lesson' | 'plan' | 'slides' | 'worksheet' | 'standing' | 'talk' | 'sheet' | 'alert';
	/** As in the file's entry. */
	id: string;
	file: string;
	/** Slides one after the other, each followed by its notes. */
	blocks: Block[];
}

const patterns: Record<Body['sort'], RegExp> = {
	lesson: contentPaths.lessons,
	plan: contentPaths.plans,
	slides: contentPaths.slides,
	worksheet: contentPaths.worksheets,
	standing: contentPaths.standing,
	talk: contentPaths.talks,
	sheet: contentPaths.sheets,
	alert: contentPaths.alerts,
};

/** Parses the Markdown of every file, even of one whose frontmatter is broken. Problems are pushed to `problems`. */
export function readBodies(files: readonly SourceFile[], entries: ReadEntries, problems: Problem[]): Body[] {
	return files.flatMap((source) =>
		Object.entries(patterns).flatMap(([sort, pattern]) => {
			const id = pattern.exec(source.file)?.[1];
			return id === undefined ? [] : readBody(source, id, sort as Body['sort'], entries, problems);
		}),
	);
}

function readBody(
	{ file, text }: SourceFile,
	id: string,
	sort: Body['sort'],
	{ plans, talks }: ReadEntries,
	problems: Problem[],
): Body[] {
	const { yaml, body, bodyLine } = splitFrontmatter(text);
	// Without an end to the frontmatter, everything would be taken for Markdown.
	if (yaml === undefined) return [];
	const source = { file, body, bodyLine, directives: directivesIn[sort] };
	if (sort === 'slides' || sort === 'talk') {
		const lengths = sort === 'talk' ? (talks.find((talk) => talk.id === id)?.data.minutes.length ?? 0) : null;
		const slides = parseSlides(source, problems, lengths);
		return [{ sort, id, file, blocks: slides.flatMap((slide) => [...slide.blocks, ...slide.notes]) }];
	}
	const routes = plans.find((plan) => plan.id === id)?.data.routes.length ?? null;
	return [{ sort, id, file, blocks: parseBlocks(source, problems, routes) }];
}
