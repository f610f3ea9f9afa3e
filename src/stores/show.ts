/**
 * Where somebody is who shows slides: a lesson's or a talk's. Two windows hold it, each its own, and each tells the other.
 */

/** The state of slides that are shown. */
export interface Show {
	/** Goes up with every change, so that of two windows the one that knows more is believed. */
	revision: number;
	/** False on the page that comes first, where the length is chosen. */
	isStarted: boolean;
	/** The length chosen, in minutes. */
	minutes: number;
	/** The slide from which on optional ones are left out, since it is late; nothing while it is not. */
	lateFrom: number | null;
	/** The part of a slide that is shown, by its place among all parts. */
	place: number;
	/** Whether the screen is black for a while. */
	isBlank: boolean;
	/** Whether time counts. */
	isRunning: boolean;
	/** How long it has taken, pauses left out. */
	elapsedMs: number;
}

/** The state that was kept or sent; nothing when it is not one. Never throws. */
export function readShow(raw: unknown): Show | undefined {
	const value = typeof raw === 'string' ? parseJson(raw) : raw;
	if (typeof value !== 'object' || value === null) return undefined;
	const { revision, isStarted, minutes, lateFrom, place, isBlank, isRunning, elapsedMs } = value as Show;
	const numbers = [revision, minutes, place, elapsedMs, lateFrom ?? 0];
	const flags = [isStarted, isBlank, isRunning];
	const isShow = numbers.every(isAmount) && flags.every((flag) => typeof flag === 'boolean') && lateFrom !== undefined;
	return isShow ? { revision, isStarted, minutes, lateFrom, place, isBlank, isRunning, elapsedMs } : undefined;
}

function isAmount(value: unknown): boolean {
	return typeof value === 'number' && Number.isFinite(value) && value >= 0;
}

function parseJson(raw: string): unknown {
	try {
		return JSON.parse(raw);
	} catch {
		// Rubbish in storage counts as nothing kept.
		return undefined;
	}
}
