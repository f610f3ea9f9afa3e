/** How time stands. No clock is read: a laptop's may be wrong. */
import type { ShownSlide } from './show.ts';

/** Less than this off is on time. */
const tolerance = 1;

/** How time stands against the plan, in minutes. */
export interface Pace {
	total: number;
	elapsed: number;
	/** Below zero when it takes longer than planned. */
	left: number;
	/** How far slides and time have come, from 0 to 1. */
	shares: { elapsed: number; planned: number };
	/** `ahead` and `behind` by how much; nothing more where it is on time. */
	stand: { is: 'on-time' } | { is: 'ahead' | 'behind'; minutes: number };
}

/**
 * How time stands on a slide.
 *
 * @param slides those that are shown.
 * @param slide the one on the screen.
 * @param minutes how long there is. Slides that were left out on the way give their time to the others.
 */
export function paceOf(slides: readonly ShownSlide[], slide: number, elapsedMs: number, minutes: number): Pace {
	const total = Math.max(sum(slides), minutes);
	const from = sum(slides.filter((one) => one.slide < slide));
	const until = total - sum(slides.filter((one) => one.slide > slide));
	const elapsed = elapsedMs / 60_000;
	const share = (part: number) => (total > 0 ? Math.min(1, part / total) : 0);
	return {
		total,
		elapsed,
		left: total - elapsed,
		shares: { elapsed: share(elapsed), planned: share(until) },
		stand: standOf(elapsed, from, until),
	};
}

function standOf(elapsed: number, from: number, until: number): Pace['stand'] {
	if (elapsed > until + tolerance) return { is: 'behind', minutes: Math.round(elapsed - until) };
	if (elapsed < from - tolerance) return { is: 'ahead', minutes: Math.round(from - elapsed) };
	return { is: 'on-time' };
}

function sum(slides: readonly ShownSlide[]): number {
	return Math.round(slides.reduce((minutes, one) => minutes + one.minutes, 0) * 10) / 10;
}

/** “7:05”, or “1:02:05”. */
export function timeText(ms: number): string {
	const seconds = Math.floor(ms / 1000);
	const two = (value: number) => String(value).padStart(2, '0');
	const hours = Math.floor(seconds / 3600);
	const minutes = Math.floor(seconds / 60) % 60;
	return hours > 0 ? `${hours}:${two(minutes)}:${two(seconds % 60)}` : `${minutes}:${two(seconds % 60)}`;
}

/** Counts time by a clock that only goes forward. */
export interface Stopwatch {
	/** What it has counted by now. */
	read(): number;
	/** Goes on from a time, counting or not. */
	set(elapsedMs: number, isRunning: boolean): void;
}

/** @param now milliseconds from some moment on, as `performance.now` tells them. */
export function createStopwatch(now: () => number): Stopwatch {
	let counted = 0;
	let since: number | undefined;
	const read = () => counted + (since === undefined ? 0 : now() - since);
	return {
		read,
		set(elapsedMs, isRunning) {
			counted = elapsedMs;
			since = isRunning ? now() : undefined;
		},
	};
}
