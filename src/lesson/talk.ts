import type { Block, Slide } from './blocks.ts';
import type { Activity } from './schema/activity.ts';
import type { Profile } from './schema/profile.ts';
import type { Service } from './schema/service.ts';
import type { SheetFrontmatter, TalkRoom } from './schema/sheet.ts';
import type { TalkFrontmatter } from './schema/talk.ts';

/** A talk with everything its slides name. */
export interface Talk extends TalkFrontmatter {
	/** The file's name, for example `ks3`. Permanent once published. */
	id: string;
	slides: Slide[];
	/** By id, for example `ks3/first-steps`. */
	activities: Record<string, Activity>;
	profiles: Record<string, Profile>;
	services: Service[];
	/** What goes with it on paper, in order. */
	sheets: TalkSheet[];
}

/** A sheet of paper that goes with talks. */
export interface TalkSheet extends SheetFrontmatter {
	/** The file's name, for example `sit-out-plan`. */
	id: string;
	blocks: Block[];
}

/** Before whom a talk is given. One to pupils without a lesson before it is an assembly. */
export function roomOf({ audience, before }: Pick<TalkFrontmatter, 'audience' | 'before'>): TalkRoom {
	if (audience === 'parents' || audience === 'staff') return 'adults';
	return before === undefined ? 'hall' : 'class';
}

/** The slides of a talk that fit a length, with how long each takes. */
export interface FittedTalk {
	/** Which of the talk's slides are shown, by their place, in order. */
	slides: { index: number; minutes: number }[];
	/** What they take together, in minutes. */
	total: number;
	/** The slides left out to fit, by their place. */
	dropped: number[];
}

/**
 * The slides for so many minutes: those of the shortest length that is long enough, or of the longest; then, if they still
 * take too long, without slides marked `late` from the last to the first. What is marked `always` is never left out, so a
 * talk may take longer than asked: `total` says how long.
 */
export function fitTalk({ minutes: lengths, slides }: Pick<Talk, 'minutes' | 'slides'>, minutes: number): FittedTalk {
	const length = Math.max(
		0,
		lengths.findLastIndex((one) => one >= minutes),
	);
	const used = slides.flatMap(({ timing }, index) => {
		const own = timing?.minutes[length];
		return own === null || own === undefined ? [] : [{ index, minutes: own, keep: timing?.keep ?? 'usual' }];
	});
	const dropped: number[] = [];
	let total = used.reduce((sum, slide) => sum + slide.minutes, 0);
	for (const slide of used.toReversed()) {
		if (total <= minutes || slide.keep !== 'late') continue;
		dropped.unshift(slide.index);
		total -= slide.minutes;
	}
	const kept = used.filter(({ index }) => !dropped.includes(index));
	return { slides: kept.map(({ index, minutes: own }) => ({ index, minutes: own })), total, dropped };
}
