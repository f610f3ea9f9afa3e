/** The slides of a lesson or a talk as the page that shows them draws them, and what its script must know of them. */
import { adultServices } from '#lesson/adult-services';
import type { BandId } from '#lesson/bands';
import type { ActivityBlock, Block, Slide, SlideTiming } from '#lesson/blocks';
import { checkAgainBy, type FactDays } from '#lesson/check-again';
import type { Lesson } from '#lesson/lesson';
import { isStep, slideNames } from '#lesson/plan-parts';
import type { Band } from '#lesson/schema/band';
import type { Service } from '#lesson/schema/service';
import { pupilServices } from '#lesson/services';
import type { Talk } from '#lesson/talk';
import { dayText, forWhom, yearsText } from '#lesson/wording';
import { partsOf, type SlidePart } from './parts.ts';

/** Everything that is drawn from the same source: where blocks look up activities and services. */
export type DrawnFrom = Pick<Lesson, 'id' | 'activities' | 'profiles' | 'services'>;

/** One slide of the source; an activity makes several parts of it, each as large as the screen. */
export interface DeckSlide {
	title: string;
	parts: SlidePart[];
	notes: Block[];
	/** Further lines for the notes: what to do with an activity, what to listen for. */
	hints: string[];
	/** The activity that a class can do on the board instead, if the slide has one. */
	board: string | undefined;
	timing: SlideTiming;
}

/** All slides with the first, and what stands on it. */
export interface Deck {
	/** Unique among lessons and talks, for example `ks3/whos-really-there` or `talk/ks3`. */
	id: string;
	title: string;
	/** Under the title on the first slide. */
	lines: string[];
	/** In small print on the first slide. */
	stamp: string;
	accent: BandId | undefined;
	/** By what days its facts count as checked. */
	days: FactDays;
	/** Whether an officer or another visitor speaks, and a teacher stays in the room. */
	isTalk: boolean;
	/** The lengths on offer in minutes, longest first. */
	lengths: number[];
	/** Where leaving leads. */
	leave: string;
	/** The first slide is not among them. */
	slides: DeckSlide[];
	drawnFrom: DrawnFrom;
}

/** Never left out of a lesson, whatever the length. Talks say so themselves. */
const fixedTitles: readonly string[] = ['Our ground rules', 'Who can help', 'Before we go'];

/** The slides of a lesson. How long each takes follows from the step of the plan that names it. */
export function lessonDeck(lesson: Lesson): Deck {
	const { id, title, band, bandId, deck, plan } = lesson;
	const lines = [deck.subtitle, forWhom(lesson)].filter((line) => line !== undefined);
	const services = pupilServices(lesson.services, band);
	return {
		id,
		title,
		lines: lines.filter((line) => !lines.some((other) => other !== line && other.includes(line))),
		stamp: `Edition ${plan.edition}, read through on ${dayText(plan.reviewed)}`,
		accent: bandId,
		days: { edition: plan.reviewed, checkBy: checkAgainBy(services) },
		isTalk: false,
		lengths: plan.routes,
		leave: `/teach/${id}/`,
		slides: withHelp(
			lesson.slides.map((slide) => deckSlide(slide, lessonTiming(lesson, slide), lesson, services)),
			services,
			plan.routes.length,
		),
		drawnFrom: lesson,
	};
}

/** The slides of a talk, which say themselves how long they take. */
export function talkDeck(talk: Talk, bands: readonly Band[]): Deck {
	const band = bands.find(({ id }) => id === talk.audience);
	const { audience } = talk;
	const services =
		audience === 'parents' || audience === 'staff'
			? adultServices(talk.services, audience)
			: band
				? pupilServices(talk.services, band)
				: [];
	const all = talk.slides.map((slide) => {
		const timing = slide.timing ?? { minutes: talk.minutes.map(() => 0), keep: 'usual' as const };
		return deckSlide(slide, timing, talk, services);
	});
	return {
		id: `talk/${talk.id}`,
		title: talk.title,
		lines: [band ? yearsText(talk.years ?? band.years) : talk.summary],
		stamp: `Edition ${talk.edition}, read through on ${dayText(talk.reviewed)}`,
		accent: band?.id,
		days: { edition: talk.reviewed, checkBy: checkAgainBy(services) },
		isTalk: true,
		lengths: talk.minutes,
		leave: '/officers/talks/',
		slides: withHelp(all, services, talk.minutes.length),
		drawnFrom: talk,
	};
}

/** A step's minutes, shared out among the slides it names. */
function lessonTiming({ plan, slides }: Lesson, slide: Slide): SlideTiming {
	const titles = new Set(slides.map(({ title }) => title));
	const step = plan.blocks.filter(isStep).find((one) => slideNames(one).includes(slide.title));
	const isFixed = fixedTitles.includes(slide.title) || slide.blocks.some(({ type }) => type === 'help');
	const sharing = step ? slideNames(step).filter((name) => titles.has(name)).length : 1;
	const minutes = plan.routes.map((_, route) => {
		const whole = step ? (step.minutes[route] ?? null) : 0;
		if (whole === null) return isFixed ? 0 : null;
		return Math.round((100 * whole) / sharing) / 100;
	});
	return { minutes, keep: isFixed ? 'always' : 'usual' };
}

function deckSlide(slide: Slide, timing: SlideTiming, drawnFrom: DrawnFrom, services: readonly Service[]): DeckSlide {
	const { parts, hints, forNotes } = partsOf(slide, drawnFrom, services);
	return {
		title: slide.title,
		parts,
		notes: [...slide.notes, ...forNotes],
		hints,
		board: boardOf(slide, drawnFrom),
		timing,
	};
}

/** Statements are for each by themselves. */
function boardOf({ blocks }: Slide, { activities }: DrawnFrom): string | undefined {
	return blocks.find(
		(block): block is ActivityBlock => block.type === 'activity' && activities[block.id]?.kind !== 'statements',
	)?.id;
}

/** Whoever speaks must be able to show help: where no slide does, one is added. */
function withHelp(slides: DeckSlide[], services: readonly Service[], lengths: number): DeckSlide[] {
	if (slides.some(({ parts }) => parts.some(({ kind }) => kind === 'help'))) return slides;
	const { parts } = partsOf({ blocks: [{ type: 'help', at: { file: '', line: 0, column: 0 } }] }, undefined, services);
	const timing: SlideTiming = { minutes: Array(lengths).fill(0), keep: 'always' };
	return [...slides, { title: 'Who can help', parts, notes: [], hints: [], board: undefined, timing }];
}
