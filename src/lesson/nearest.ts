import { closest, distance } from 'fastest-levenshtein';

/** The known word most like `wanted`, or nothing when none is near enough to be a slip of the keyboard. */
export function nearest(wanted: string, known: readonly string[]): string | undefined {
	if (known.length === 0) return undefined;
	const best = closest(wanted, known);
	return distance(wanted, best) <= Math.max(2, Math.floor(wanted.length / 2)) ? best : undefined;
}

/** The end of a hint: ` Nearest match: \`x\`.`, or nothing. */
export function nearestHint(wanted: string, known: readonly string[]): string {
	const best = nearest(wanted, known);
	return best === undefined ? '' : ` Nearest match: \`${best}\`.`;
}
