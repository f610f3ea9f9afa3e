/**
 * Result codes: which options were chosen in an activity, and nothing about who chose them.
 *
 * A code is the activity's number (two symbols), its edition (one), the answers as one number in mixed radix, and a check
 * symbol. The digit of an item has a value for each option and one for leaving it out.
 */
import { base, doubleOf, grouped, strangeSigns, symbolsOf, tidy, valuesOf } from './alphabet.ts';
import { isSound, longest, withCheck } from './check-symbol.ts';

/** What a code is made of besides answers. */
export interface CodeForm {
	/** The activity's permanent number. */
	number: number;
	edition: number;
	/** How many options each item has, in order. */
	options: readonly number[];
}

/** An answer to each item in order: 0 where it was left out, else the place of the option, counted from 1. */
export type Answers = readonly number[];

/** Why a text is no code of an activity. */
export type CodeFault =
	| { kind: 'empty' }
	| { kind: 'sign'; signs: string[] }
	| { kind: 'length'; has: number; wanted: number }
	/** `meant`: the only code that it becomes when one look-alike symbol is changed. */
	| { kind: 'slip'; meant?: string | undefined }
	| { kind: 'activity'; number: number }
	| { kind: 'edition'; isNewer: boolean };

/** The highest number an activity can have. */
export const highestNumber = base ** 2 - 1;

const headLength = 3;

/** How many symbols the codes of a form have. */
export function codeLength({ options }: CodeForm): number {
	const all = waysToAnswer(options);
	let length = 0;
	for (let room = 1n; room < all; room *= BigInt(base)) length += 1;
	return headLength + length + 1;
}

/** Whether an activity has few enough items for a code whose check symbol can be relied on. */
export function fitsCode(options: readonly number[]): boolean {
	return codeLength({ number: 1, edition: 1, options }) <= longest;
}

/**
 * The code of some answers, grouped for reading.
 *
 * @throws when an answer is missing or no option of its item, or the activity has too many items or no proper number.
 */
export function encode(form: CodeForm, answers: Answers): string {
	const { number, edition, options } = form;
	if (!(number >= 1 && number <= highestNumber)) throw new Error(`No activity can have the number ${number}`);
	if (!fitsCode(options)) throw new Error(`Activity ${number} has too many items for a code`);
	const value = options.reduce((sum, count, index) => {
		const answer = answers[index] ?? -1;
		if (answer < 0 || answer > count)
			throw new Error(`Item ${index + 1} of activity ${number} has no option ${answer}`);
		return sum * BigInt(count + 1) + BigInt(answer);
	}, 0n);
	const head = [Math.floor(number / base), number % base, edition % base];
	return grouped(symbolsOf(withCheck([...head, ...digits(value, codeLength(form) - headLength - 1)])));
}

/** The answers in a code of a form, or why it is none. */
export function decode(form: CodeForm, text: string): { answers: number[] } | { fault: CodeFault } {
	const code = tidy(text);
	if (code === '') return { fault: { kind: 'empty' } };
	const signs = strangeSigns(code);
	if (signs.length > 0) return { fault: { kind: 'sign', signs } };
	const values = valuesOf(code);
	const other = isSound(values) && code.length > headLength ? otherHead(form, values) : undefined;
	if (other) return { fault: other };
	const wanted = codeLength(form);
	if (code.length !== wanted) return { fault: { kind: 'length', has: code.length, wanted } };
	const answers = soundAnswers(form, values);
	return answers ? { answers } : { fault: { kind: 'slip', meant: meantBy(form, code) } };
}

/** What a sound code says of itself, where that is not what was asked for. */
function otherHead(form: CodeForm, values: readonly number[]): CodeFault | undefined {
	const [high = 0, low = 0, edition = 0] = values;
	const number = high * base + low;
	if (number !== form.number) return { kind: 'activity', number };
	const ahead = (edition - (form.edition % base) + base) % base;
	return ahead === 0 ? undefined : { kind: 'edition', isNewer: ahead < base / 2 };
}

/** The answers of a code that is right in every way, or nothing. */
function soundAnswers(form: CodeForm, values: readonly number[]): number[] | undefined {
	if (!isSound(values) || otherHead(form, values)) return undefined;
	const value = values.slice(headLength, -1).reduce((sum, digit) => sum * BigInt(base) + BigInt(digit), 0n);
	return value < waysToAnswer(form.options) ? answersIn(value, form.options) : undefined;
}

function answersIn(value: bigint, options: readonly number[]): number[] {
	let rest = value;
	return options
		.toReversed()
		.map((count) => {
			const ways = BigInt(count + 1);
			const answer = Number(rest % ways);
			rest /= ways;
			return answer;
		})
		.toReversed();
}

function waysToAnswer(options: readonly number[]): bigint {
	return options.reduce((product, count) => product * BigInt(count + 1), 1n);
}

function digits(value: bigint, length: number): number[] {
	const places = Array.from({ length }, (_, index) => BigInt(base) ** BigInt(length - 1 - index));
	return places.map((place) => Number((value / place) % BigInt(base)));
}

/** The one sound code that changing a look-alike symbol gives; nothing where there are none or several. */
function meantBy(form: CodeForm, code: string): string | undefined {
	const near = [...code].flatMap((symbol, index) => {
		const double = doubleOf(symbol);
		const changed = double && code.slice(0, index) + double + code.slice(index + 1);
		return changed && soundAnswers(form, valuesOf(changed)) ? [changed] : [];
	});
	return near.length === 1 && near[0] ? grouped(near[0]) : undefined;
}
