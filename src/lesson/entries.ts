import type { Activity } from './schema/activity.ts';
import type { AlertFrontmatter, Areas } from './schema/alert.ts';
import type { Band } from './schema/band.ts';
import type { Force } from './schema/force.ts';
import type { Language } from './schema/language.ts';
import type { LessonFrontmatter } from './schema/lesson.ts';
import type { PageFrontmatter } from './schema/page.ts';
import type { PlanFrontmatter, SlidesFrontmatter, StandingFrontmatter, WorksheetFrontmatter } from './schema/plan.ts';
import type { Profile } from './schema/profile.ts';
import type { Curriculum, Term } from './schema/reference.ts';
import type { CodeLock } from './schema/result-codes.ts';
import type { SearchContent } from './schema/search.ts';
import type { Service } from './schema/service.ts';
import type { SheetFrontmatter } from './schema/sheet.ts';
import type { Statistic } from './schema/statistic.ts';
import type { TalkFrontmatter } from './schema/talk.ts';
import type { Spots } from './spot.ts';

/** One content file: its checked data and, for Markdown, its text. */
export interface Entry<T> {
	/** Path without extension inside its folder, for example `ks3/whos-really-there`. */
	id: string;
	/** Path from the project's root. */
	file: string;
	data: T;
	/** The Markdown below the frontmatter; empty for YAML. */
	body: string;
	/** The line of the file on which `body` begins, counted from 1. */
	bodyLine: number;
}

/** All content, file by file, before anything refers to anything. */
export interface Entries {
	bands: Band[];
	lessons: Entry<LessonFrontmatter>[];
	plans: Entry<PlanFrontmatter>[];
	slides: Entry<SlidesFrontmatter>[];
	worksheets: Entry<WorksheetFrontmatter>[];
	/** What every plan has, by `StandingId`. */
	standing: Entry<StandingFrontmatter>[];
	talks: Entry<TalkFrontmatter>[];
	/** What kits of talks hold on paper, and pages for officers show. */
	sheets: Entry<SheetFrontmatter>[];
	activities: Entry<Activity>[];
	profiles: Entry<Profile>[];
	services: Service[];
	glossary: Term[];
	curricula: Entry<Curriculum>[];
	pages: Entry<PageFrontmatter>[];
	language: Language;
	/** Ids of lessons, activities and profiles whose file exists, even one that could not be read. */
	existing: { lessons: string[]; activities: string[]; profiles: string[] };
	/** Paths inside `content/pictures/`. */
	pictures: string[];
}

/** An entry with the places of what its YAML says. */
export interface PlacedEntry<T> extends Entry<T> {
	spots: Spots;
}

type Placed<E> = { [Key in keyof E]: E[Key] extends Entry<infer T>[] ? PlacedEntry<T>[] : E[Key] };

/** All content as the content check reads it. */
export interface ReadEntries extends Placed<Entries> {
	/** Warnings for staff and parents. */
	alerts: PlacedEntry<AlertFrontmatter>[];
	/** Ids of every sort whose file exists, even one that could not be read. */
	existing: Record<'lessons' | 'plans' | 'slides' | 'activities' | 'profiles' | 'curricula', string[]>;
	/** The files of which there is one, with their places; nothing where one is missing or could not be read. */
	lists: {
		bands: PlacedEntry<Band[]> | undefined;
		services: PlacedEntry<Service[]> | undefined;
		forces: PlacedEntry<Force[]> | undefined;
		glossary: PlacedEntry<Term[]> | undefined;
		resultCodes: PlacedEntry<CodeLock> | undefined;
		search: PlacedEntry<SearchContent> | undefined;
		areas: PlacedEntry<Areas> | undefined;
		statistics: PlacedEntry<Statistic[]> | undefined;
	};
}
