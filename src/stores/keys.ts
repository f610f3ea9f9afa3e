/**
 * Everything this site may keep in a browser, in one list. The privacy page prints it, “clear everything” empties it,
 * and `storage.ts` refuses any key that is not in it. Names are dull on purpose: a desk neighbour may see them.
 */
import type { Attempt } from '#lesson/mechanics/attempt';
import { readShow } from './show.ts';

/** One kind of entry in the browser's storage. */
export interface StorageKey<T> {
	/** The entry's key, or how the keys of a family begin. Its number goes up when the form of the value changes. */
	key: string;
	/** Whether there may be many entries, each with its own ending after `key`. */
	isFamily: boolean;
	/** What it holds, as the privacy page says it. */
	holds: string;
	/** Pupils' entries also go when the quick exit is used. */
	who: 'pupil' | 'anyone';
	/** `tab`: gone with the tab, unless “Remember on this device” is on. `device`: kept until somebody clears it. */
	lifetime: 'tab' | 'device';
	/** The value, or nothing when `raw` is not what this site wrote. Never throws. */
	parse(raw: unknown): T | undefined;
}

/** How every pupil key begins. The quick exit removes all that begins so. */
export const pupilPrefix = 'wt.p.';

/** The keys themselves. A new stored value is one entry here. */
export const storageKeys = {
	attempts: {
		key: `${pupilPrefix}done.1:`,
		isFamily: true,
		holds: 'Your answers to the activities, so that they are still there when you turn a page.',
		who: 'pupil',
		lifetime: 'tab',
		parse: parseAttempt,
	},
	remember: {
		key: `${pupilPrefix}keep.1`,
		isFamily: false,
		holds: 'That you ticked “Remember on this device”. Your answers are then kept after you close the tab.',
		who: 'pupil',
		lifetime: 'device',
		parse: (raw) => (raw === 'yes' ? true : undefined),
	} satisfies StorageKey<boolean>,
	left: {
		key: 'wt.tab.1',
		isFamily: false,
		holds: 'That you left the site in this tab, so that Back does not show it. It goes when you come back.',
		who: 'anyone',
		lifetime: 'tab',
		parse: (raw) => (raw === '1' ? true : undefined),
	} satisfies StorageKey<boolean>,
	theme: {
		key: 'wt.theme.1',
		isFamily: false,
		holds: 'Whether you picked the light or the dark look.',
		who: 'anyone',
		lifetime: 'device',
		parse: (raw) => (raw === 'light' || raw === 'dark' ? raw : undefined),
	} satisfies StorageKey<'light' | 'dark'>,
	reading: {
		key: 'wt.read.1',
		isFamily: false,
		holds: 'How you like to read: the size of the text, the space in it, and how fast it is read aloud.',
		who: 'anyone',
		lifetime: 'device',
		parse: parseReading,
	},
	show: {
		key: 'wt.show.1:',
		isFamily: true,
		holds:
			'While slides are shown: which slide, the length chosen and how long it has taken, so that a reload loses nothing.',
		who: 'anyone',
		lifetime: 'tab',
		parse: readShow,
	},
} as const satisfies Record<string, StorageKey<unknown>>;

/** What the reading panel keeps, in the order it is kept in: one digit each. */
export const readingParts = ['text', 'lines', 'letters', 'pace'] as const;

/** The step chosen for each part, as a digit. `0` is how the site comes. */
export type Reading = Record<(typeof readingParts)[number], string>;

/** The entry that speaks for `key`, or nothing for a key this site does not use. */
export function entryFor(key: string): StorageKey<unknown> | undefined {
	return Object.values<StorageKey<unknown>>(storageKeys).find((entry) =>
		entry.isFamily ? key.startsWith(entry.key) : key === entry.key,
	);
}

function parseReading(raw: unknown): Reading | undefined {
	// The theme script asks for the same, so that the page looks as the panel says.
	if (typeof raw !== 'string' || !/^[0-3][0-2][01][0-2]$/.test(raw)) return undefined;
	return Object.fromEntries(readingParts.map((part, place) => [part, raw[place]])) as Reading;
}

function parseAttempt(raw: unknown): Attempt | undefined {
	const value = parseJson(raw);
	if (!isRecord(value) || !Number.isInteger(value.edition) || !isRecord(value.answers)) return undefined;
	return Object.values(value.answers).every(isAnswer) ? (value as unknown as Attempt) : undefined;
}

function isAnswer(value: unknown): boolean {
	if (!isRecord(value)) return false;
	if (value.skipped === true) return true;
	const isSure = value.sure === undefined || [1, 2, 3].some((level) => level === value.sure);
	return isSure && Array.isArray(value.chosen) && value.chosen.every((id) => typeof id === 'string');
}

function parseJson(raw: unknown): unknown {
	if (typeof raw !== 'string') return undefined;
	try {
		return JSON.parse(raw);
	} catch {
		// Rubbish in storage is nobody's mistake: it counts as nothing kept.
		return undefined;
	}
}

function isRecord(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
