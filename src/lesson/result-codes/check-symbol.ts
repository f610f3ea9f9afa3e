/**
 * The check symbol: all values of a code, each times its place counted from the end, add up to a multiple of the number
 * of symbols. That number is prime and no code is longer than 28, so no two places weigh alike: one wrong symbol, or two
 * that changed places, always show.
 */
import { base } from './alphabet.ts';

/** The longest code, with its check symbol, in which every slip shows. */
export const longest = base - 1;

/** The values with their check value at the end. */
export function withCheck(values: readonly number[]): number[] {
	return [...values, (base - weigh([...values, 0])) % base];
}

/** Whether the last value is the check of those before it. */
export function isSound(values: readonly number[]): boolean {
	return weigh(values) === 0;
}

function weigh(values: readonly number[]): number {
	return values.reduce((sum, value, index) => sum + value * (values.length - index), 0) % base;
}
