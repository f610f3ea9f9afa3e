/** What a class chose, question by question: from hands that were counted, or from result codes. */
import { letterOf } from '../wording.ts';
import type { Answers } from './codec.ts';

/** An option as a teacher sees it. */
export interface ClassOption {
	text: string;
	isRight: boolean;
	/** What a pupil reads after choosing it. */
	feedback: string;
	/** What may be behind a wrong answer, and what is true, from the lesson plan. */
	misconception?: { belief: string; truth: string } | undefined;
}

export interface ClassItem {
	id: string;
	prompt: string;
	options: ClassOption[];
}

/** An activity whose answers can be counted. */
export interface ClassActivity {
	id: string;
	title: string;
	/** What its age band is called. */
	band: string;
	number: number;
	edition: number;
	items: ClassItem[];
}

/** For each item: how many left it out, then how many chose each option. */
export type Counts = readonly (readonly number[])[];

/** Fewer codes than this are not shown, so that nobody can be picked out. */
export const fewestCodes = 5;

/** Nothing counted yet. */
export function noCounts({ items }: { items: readonly { options: readonly unknown[] }[] }): Counts {
	return items.map(({ options }) => [0, ...options.map(() => 0)]);
}

/** The counts of many codes. */
export function countAnswers(activity: ClassActivity, all: readonly Answers[]): Counts {
	return all.reduce(
		(counts, answers) => counts.map((row, item) => row.map((count, at) => (answers[item] === at ? count + 1 : count))),
		noCounts(activity),
	);
}

/** Counts with one of them changed; never below nothing. */
export function changeCount(counts: Counts, item: number, place: number, change: (count: number) => number): Counts {
	return counts.map((row, at) =>
		at === item ? row.map((count, index) => (index === place ? Math.max(0, change(count)) : count)) : row,
	);
}

/** How one question went. */
export interface Picture {
	/** Its place in the activity, counted from 0. */
	place: number;
	item: ClassItem;
	options: (ClassOption & { letter: string; count: number })[];
	leftOut: number;
	answered: number;
	right: number;
	/** The wrong options that most chose; several where they are level, none where nobody was wrong. */
	mostWrong: (ClassOption & { letter: string; count: number })[];
}

/** How the questions went, in their order. */
export function picturesOf({ items }: ClassActivity, counts: Counts): Picture[] {
	return items.map((item, place) => {
		const [leftOut = 0, ...chosen] = counts[place] ?? [];
		const options = item.options.map((option, index) => ({
			...option,
			letter: letterOf(index),
			count: chosen[index] ?? 0,
		}));
		const wrong = options.filter(({ isRight }) => !isRight);
		const most = Math.max(0, ...wrong.map(({ count }) => count));
		return {
			place,
			item,
			options,
			leftOut,
			answered: sum(options),
			right: sum(options.filter(({ isRight }) => isRight)),
			mostWrong: most === 0 ? [] : wrong.filter(({ count }) => count === most),
		};
	});
}

/** The questions that were answered, the most missed first. */
export function mostMissedFirst(pictures: readonly Picture[]): Picture[] {
	const missed = ({ answered, right }: Picture) => (answered - right) / answered;
	return pictures.filter(({ answered }) => answered > 0).sort((a, b) => missed(b) - missed(a) || a.place - b.place);
}

/** What to teach again: the misconceptions behind wrong answers, the commonest first. */
export function toTeachAgain(pictures: readonly Picture[]): { belief: string; truth: string; count: number }[] {
	const found = new Map<string, { belief: string; truth: string; count: number }>();
	for (const { misconception, count } of pictures.flatMap(({ options }) => options)) {
		if (!misconception || count === 0) continue;
		const before = found.get(misconception.belief)?.count ?? 0;
		found.set(misconception.belief, { ...misconception, count: before + count });
	}
	return [...found.values()].sort((a, b) => b.count - a.count);
}

function sum(options: readonly { count: number }[]): number {
	return options.reduce((total, { count }) => total + count, 0);
}
