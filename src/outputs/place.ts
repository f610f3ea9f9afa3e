/** Where an author finds what cannot be drawn. */
import type { Lesson } from '#lesson/lesson';

/**
 * The file, and where it is known the line, of the first text of a lesson that holds some letters.
 *
 * @returns for example `content/lessons/ks3/a-good-look.md:12`; nothing where no text of the lesson holds them.
 */
export function placeOf(lesson: Lesson, letters: string): string | undefined {
	const { activities, profiles, terms, services, ...rest } = lesson;
	const found = [
		findIn(rest, letters, lesson.id),
		...Object.entries(activities).map(([id, one]) => findIn(one, letters, `content/activities/${id}.yaml`)),
		...Object.entries(profiles).map(([id, one]) => findIn(one, letters, `content/profiles/${id}.yaml`)),
		findIn(terms, letters, 'content/glossary.yaml'),
		findIn(services, letters, 'content/facts/services.yaml'),
	];
	return found.find((place) => place !== undefined);
}

function findIn(value: unknown, letters: string, place: string): string | undefined {
	if (typeof value === 'string') return value.includes(letters) ? place : undefined;
	if (typeof value !== 'object' || value === null) return undefined;
	const { at } = value as { at?: { file: string; line: number } };
	const here = typeof at === 'object' ? `${at.file}:${at.line}` : place;
	for (const inner of Object.values(value)) {
		const found = findIn(inner, letters, here);
		if (found !== undefined) return found;
	}
	return undefined;
}
