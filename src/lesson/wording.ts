import type { CalloutKind } from './blocks.ts';
import type { Lesson } from './lesson.ts';

/** What stands above each kind of callout. */
export const calloutNames: Record<CalloutKind, string> = {
	remember: 'Remember',
	think: 'Think about it',
	say: 'Say',
	ask: 'Ask',
	watch: 'Watch for',
	quiet: 'If it goes quiet or wrong',
	avoid: 'Do not say',
	fixed: 'Say these words as they are',
};

/** What each nation is called. */
export const nationNames = {
	england: 'England',
	wales: 'Wales',
	scotland: 'Scotland',
	'northern-ireland': 'Northern Ireland',
} as const;

/** “Years 7, 8 and 9”, or “Year 7”. */
export function yearsText(years: readonly number[]): string {
	return `${years.length === 1 ? 'Year' : 'Years'} ${listText(years.map(String))}`;
}

/** “50, 35 or 20 minutes”. */
export function routesText(routes: readonly number[]): string {
	return `${listText(routes.map(String), 'or')} minutes`;
}

/** “a, b and c”. */
export function listText(parts: readonly string[], joint: 'and' | 'or' = 'and'): string {
	return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} ${joint} ${parts.at(-1)}`;
}

const months = 'January February March April May June July August September October November December'.split(' ');

/** “22 November 2026”, from year-month-day. */
export function dayText(day: string): string {
	const [year, month, date] = day.split('-').map(Number);
	return `${date} ${months[(month ?? 1) - 1]} ${year}`;
}

/** The letter an option is called by: A, B, C. */
export function letterOf(index: number): string {
	return String.fromCharCode(65 + index);
}

/** For whom a lesson is: the years it is for first, since a key stage and its ages are more than those. */
export function forWhom({ years, band }: Pick<Lesson, 'years' | 'band'>): string {
	return `${yearsText(years)} (${band.keyStage}, ${band.name.toLowerCase()})`;
}
