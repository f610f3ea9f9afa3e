import type { BandId } from './bands.ts';
import type { Block, Slide } from './blocks.ts';
import type { Activity } from './schema/activity.ts';
import type { Band } from './schema/band.ts';
import type { LessonFrontmatter } from './schema/lesson.ts';
import type {
	PlanFrontmatter,
	SlidesFrontmatter,
	StandingFrontmatter,
	StandingId,
	WorksheetFrontmatter,
} from './schema/plan.ts';
import type { Profile } from './schema/profile.ts';
import type { Term } from './schema/reference.ts';
import type { Service } from './schema/service.ts';

/** A worksheet; its answers are the `answer` blocks in it. */
export interface Worksheet extends WorksheetFrontmatter {
	/** The file's name without `worksheet-` and `.md`, for example `on-paper`. */
	slug: string;
	blocks: Block[];
}

/** What teachers follow. */
export interface Plan extends Omit<PlanFrontmatter, 'curriculum'> {
	blocks: Block[];
	/** The curriculum items with their words, grouped by framework. */
	curriculum: CurriculumLink[];
	/** What stands in every plan, in the order it is read. */
	standing: StandingText[];
	/** The lessons before and after this one in the series. */
	series: { buildsOn: LessonName[]; leadsTo: LessonName[] };
	/** A lesson of the band that a cover teacher can give instead. */
	swapFor: LessonName | undefined;
}

/** A section that every plan has. */
export interface StandingText extends StandingFrontmatter {
	id: StandingId;
	blocks: Block[];
}

/** Another lesson, as a plan names it. */
export interface LessonName {
	id: string;
	title: string;
	years: number[];
}

/** The items of one framework that a lesson teaches. */
export interface CurriculumLink {
	framework: string;
	status: string;
	items: { id: string; strand: string; text: string }[];
}

/**
 * One lesson with everything that belongs to it, as pages and documents draw it.
 *
 * All references are resolved: an activity, profile, service or term that a block names is in here.
 */
export interface Lesson extends Omit<LessonFrontmatter, 'terms'> {
	/** Band and name, for example `ks3/whos-really-there`. Permanent once published. */
	id: string;
	/** The name alone, for example `whos-really-there`. */
	slug: string;
	bandId: BandId;
	band: Band;
	terms: Term[];
	blocks: Block[];
	plan: Plan;
	slides: Slide[];
	deck: SlidesFrontmatter;
	worksheets: Worksheet[];
	/** By id, for example `ks3/profile-check`. */
	activities: Record<string, Activity>;
	/** By file name, for example `jas-runs`. */
	profiles: Record<string, Profile>;
	/** Every service the help panel of this band shows, in the order it shows them, and those that words refer to. */
	services: Service[];
}
