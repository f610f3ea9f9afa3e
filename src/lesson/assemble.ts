/** Entries → lessons: Markdown becomes blocks, and what a lesson names is put into it. */
import { bandOf } from './bands.ts';
import type { Block } from './blocks.ts';
import type { Entries, Entry } from './entries.ts';
import type { CurriculumLink, Lesson, LessonName, Plan, StandingText, Worksheet } from './lesson.ts';
import { directivesIn } from './markdown/directives.ts';
import { parseBlocks } from './markdown/parse.ts';
import { parseSlides } from './markdown/slides.ts';
import { activityIds, profileNames } from './references.ts';
import type { LessonFrontmatter } from './schema/lesson.ts';
import type { PlanFrontmatter } from './schema/plan.ts';
import { standingIds } from './schema/plan.ts';
import type { Problem } from './spot.ts';
import type { Talk, TalkSheet } from './talk.ts';
import { roomOf } from './talk.ts';

/**
 * All lessons that have what a lesson needs, in the order of their bands and of `order`.
 *
 * A lesson without a band, plan or slides is left out; the content check says why. What Markdown has wrong is pushed to
 * `problems`.
 */
export function assembleLessons(entries: Entries, problems: Problem[]): Lesson[] {
	const lessons = entries.lessons.flatMap((entry) => assembleLesson(entry, entries, problems) ?? []);
	const place = ({ bandId }: Lesson) => entries.bands.findIndex(({ id }) => id === bandId);
	return lessons.sort((a, b) => place(a) - place(b) || a.order - b.order);
}

function assembleLesson(entry: Entry<LessonFrontmatter>, entries: Entries, problems: Problem[]): Lesson | undefined {
	const { id, data } = entry;
	const bandId = bandOf(id);
	const band = entries.bands.find((one) => one.id === bandId);
	const planEntry = entries.plans.find((one) => one.id === id);
	const deck = entries.slides.find((one) => one.id === id);
	if (!bandId || !band || !planEntry || !deck) return undefined;
	const blocks = parseBlocks({ ...entry, directives: directivesIn.lesson }, problems);
	const worksheets = entries.worksheets
		.filter((sheet) => sheet.id.startsWith(`${id}/`))
		.map((sheet) => readWorksheet(sheet, problems));
	const slides = parseSlides({ ...deck, directives: directivesIn.slides }, problems);
	const everything: Block[] = [
		blocks,
		...slides.map((slide) => slide.blocks),
		...worksheets.map((sheet) => sheet.blocks),
	].flat();
	const activities = pick(entries.activities, activityIds(everything));
	const { terms, ...rest } = data;
	return {
		...rest,
		id,
		slug: id.slice(bandId.length + 1),
		bandId,
		band,
		terms: entries.glossary.filter((term) => terms.includes(term.id)),
		blocks,
		plan: readPlan(planEntry, entry, entries, problems),
		slides,
		deck: deck.data,
		worksheets,
		activities,
		profiles: pick(entries.profiles, Object.values(activities).flatMap(profileNames)),
		services: entries.services,
	};
}

/** All talks, in the order of `order`. What Markdown has wrong is pushed to `problems`. */
export function assembleTalks(entries: Entries, problems: Problem[]): Talk[] {
	const sheets = assembleSheets(entries, problems);
	return entries.talks
		.map((entry): Talk => {
			const { id, data } = entry;
			const slides = parseSlides({ ...entry, directives: directivesIn.talk }, problems, data.minutes.length);
			const activities = pick(entries.activities, activityIds(slides.flatMap(({ blocks }) => blocks)));
			const profiles = pick(entries.profiles, Object.values(activities).flatMap(profileNames));
			const own = sheets.filter(({ rooms }) => rooms.includes(roomOf(data)));
			return { ...data, id, slides, activities, profiles, services: entries.services, sheets: own };
		})
		.sort((a, b) => a.order - b.order);
}

/** Every sheet that goes with talks, in the order of kits. What Markdown has wrong is pushed to `problems`. */
export function assembleSheets(entries: Entries, problems: Problem[]): TalkSheet[] {
	return entries.sheets
		.map((entry): TalkSheet => {
			return {
				id: entry.id,
				...entry.data,
				blocks: parseBlocks({ ...entry, directives: directivesIn.sheet }, problems),
			};
		})
		.sort((a, b) => a.place - b.place);
}

function readWorksheet(entry: Entry<Omit<Worksheet, 'slug' | 'blocks'>>, problems: Problem[]): Worksheet {
	const slug = entry.id.split('/worksheet-')[1] ?? entry.id;
	return { ...entry.data, slug, blocks: parseBlocks({ ...entry, directives: directivesIn.worksheet }, problems) };
}

function readPlan(
	entry: Entry<PlanFrontmatter>,
	{ data: { sensitive } }: Entry<LessonFrontmatter>,
	entries: Entries,
	problems: Problem[],
): Plan {
	const { buildsOn, swap, curriculum, routes } = entry.data;
	const names = (ids: readonly string[]) => entries.lessons.filter(({ id }) => ids.includes(id)).map(nameOf);
	const after = entries.plans.filter(({ data }) => data.buildsOn.includes(entry.id)).map(({ id }) => id);
	return {
		...entry.data,
		blocks: parseBlocks({ ...entry, directives: directivesIn.plan }, problems, routes.length),
		curriculum: linkCurriculum(curriculum, entries.curricula),
		standing: readStanding(entries, sensitive, problems),
		series: { buildsOn: names(buildsOn), leadsTo: names(after) },
		swapFor: swap ? names([swap])[0] : undefined,
	};
}

function nameOf({ id, data: { title, years } }: Entry<LessonFrontmatter>): LessonName {
	return { id, title, years };
}

function readStanding({ standing }: Entries, sensitive: boolean, problems: Problem[]): StandingText[] {
	return standingIds.flatMap((id) => {
		const entry = standing.find((one) => one.id === id);
		if (!entry || (id === 'about-threats' && !sensitive)) return [];
		return [{ id, ...entry.data, blocks: parseBlocks({ ...entry, directives: directivesIn.standing }, problems) }];
	});
}

function linkCurriculum(wanted: string[], curricula: Entries['curricula']): CurriculumLink[] {
	return curricula
		.map(({ id, data }) => ({
			framework: data.name,
			status: data.status,
			items: data.items.filter((item) => wanted.includes(`${id}/${item.id}`)),
		}))
		.filter(({ items }) => items.length > 0);
}

function pick<T>(entries: Entry<T>[], ids: string[]): Record<string, T> {
	return Object.fromEntries(entries.filter(({ id }) => ids.includes(id)).map(({ id, data }) => [id, data]));
}
