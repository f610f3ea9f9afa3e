/** All content for pages, read once a build. The content check has passed by then, so nothing here can be missing. */
import { getCollection } from 'astro:content';
import { assembleLessons, assembleSheets, assembleTalks } from '#lesson/assemble';
import { bandOf } from '#lesson/bands';
import type { Entries, Entry } from '#lesson/entries';
import type { Lesson } from '#lesson/lesson';
import type { Activity } from '#lesson/schema/activity';
import type { Band } from '#lesson/schema/band';
import type { Force } from '#lesson/schema/force';
import type { Profile } from '#lesson/schema/profile';
import type { Service } from '#lesson/schema/service';
import type { Talk, TalkSheet } from '#lesson/talk';
import { pictures } from './pictures.ts';

/** Everything a page may draw. */
export interface Content {
	bands: Band[];
	lessons: Lesson[];
	/** What officers and other visitors speak to, in order. */
	talks: Talk[];
	/** What goes with talks on paper, in the order of kits. */
	sheets: TalkSheet[];
	forces: Force[];
	activities: Entry<Activity>[];
	profiles: Record<string, Profile>;
	services: Service[];
}

let content: Promise<Content> | undefined;

/** The content of the whole site. */
export function getContent(): Promise<Content> {
	// While developing, files change under us; a build reads them once.
	if (import.meta.env.DEV) return readContent();
	content ??= readContent();
	return content;
}

async function readContent(): Promise<Content> {
	const entries: Entries = {
		bands: inOrder(await getCollection('bands')),
		lessons: all(await getCollection('lessons')),
		plans: all(await getCollection('plans')),
		slides: all(await getCollection('slides')),
		worksheets: all(await getCollection('worksheets')),
		standing: all(await getCollection('standing')),
		talks: all(await getCollection('talks')),
		sheets: all(await getCollection('sheets')),
		activities: all(await getCollection('activities')),
		profiles: all(await getCollection('profiles')),
		services: inOrder(await getCollection('services')),
		glossary: inOrder(await getCollection('glossary')),
		curricula: all(await getCollection('curricula')),
		pages: [],
		language: { blame: [], unspoken: [], topicWords: [], identifying: [] },
		existing: { lessons: [], activities: [], profiles: [] },
		pictures: Object.keys(pictures),
	};
	return {
		bands: entries.bands,
		lessons: assembleLessons(entries, []),
		talks: assembleTalks(entries, []),
		sheets: assembleSheets(entries, []),
		forces: inOrder(await getCollection('forces')),
		activities: entries.activities,
		profiles: Object.fromEntries(entries.profiles.map(({ id, data }) => [id, data])),
		services: entries.services,
	};
}

/** A collection's entries as the lesson room knows them, by id. */
function all<T>(found: { id: string; data: T; body?: string; filePath?: string }[]): Entry<T>[] {
	return found
		.map(({ id, data, body = '', filePath = id }) => ({ id, data, body, file: filePath, bodyLine: 1 }))
		.sort((a, b) => a.id.localeCompare(b.id, 'en'));
}

/** The entries of one file, in the order of that file. */
function inOrder<T extends { place: number }>(found: { data: T }[]): Omit<T, 'place'>[] {
	return found
		.map(({ data }) => data)
		.sort((a, b) => a.place - b.place)
		.map(({ place: _, ...rest }) => rest);
}

/** The lessons of one band, in teaching order. */
export function lessonsOf(band: string, lessons: readonly Lesson[]): Lesson[] {
	return lessons.filter(({ bandId }) => bandId === band);
}

/** The band an activity belongs to. */
export function bandOfActivity({ id }: Entry<Activity>, bands: readonly Band[]): Band {
	const band = bands.find((one) => one.id === bandOf(id));
	if (!band) throw new Error(`Activity ${id} is in no band that content/bands.yaml describes`);
	return band;
}

/** Whether pupils of a band find anything on its page: lessons, or activities while lessons are being written. */
export function hasAnything(band: string, lessons: readonly Lesson[], activities: readonly Entry<Activity>[]): boolean {
	return lessonsOf(band, lessons).length > 0 || activities.some(({ id }) => bandOf(id) === band);
}
