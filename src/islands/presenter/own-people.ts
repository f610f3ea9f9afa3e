/** Whom a class can go to in its own school, as whoever speaks has typed it: on the help slide and in the notes, nowhere else. */
import type { LocalDetails, SlotName } from '#lesson/slots';
import { fillPlaces } from '../local-places.ts';

/** What is asked before the first slide. */
export const ownSlots = ['dslName', 'dslRoom'] as const satisfies readonly SlotName[];

/** In letters. */
export const longestName = 60;

const placesOf = (slot: SlotName) => [...document.querySelectorAll<HTMLElement>(`[data-slot="${slot}"]`)];

/** What stands on the help slide of this window. */
export function ownPeople(): LocalDetails {
	return Object.fromEntries(ownSlots.map((slot) => [slot, placesOf(slot)[0]?.textContent ?? '']));
}

/** Puts people onto the help slide and into every sentence of the notes that names them. */
export function showPeople(people: LocalDetails): void {
	for (const slot of ownSlots) {
		const name = (people[slot] ?? '').trim();
		for (const place of placesOf(slot)) if (place.textContent !== name) place.textContent = name;
		fillPlaces(slot, name);
	}
}

/**
 * Takes over whom the other window names. One that was loaded again names nobody, and hears it from the other.
 *
 * Names are typed in the window with the slides, before they begin: so a window that has names keeps them.
 */
export function hearPeople(people: LocalDetails): void {
	const own = ownPeople();
	const isNotes = document.documentElement.dataset.stage === 'notes';
	const isNamed = (given: LocalDetails) => Object.values(given).some((name) => name.trim() !== '');
	if (isNamed(people) && (isNotes || !isNamed(own))) showPeople({ ...own, ...people });
}

/** The people of a letter; none where it is not ours to read. Never throws. */
export function readPeople(data: unknown): LocalDetails {
	const raw = typeof data === 'object' && data !== null ? (data as Record<string, unknown>) : {};
	const names = ownSlots.map((slot) => [slot, raw[slot]] as const);
	return Object.fromEntries(names.filter(([, name]) => typeof name === 'string' && name.length <= longestName));
}
