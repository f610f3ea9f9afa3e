import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { base, symbols, tidy, valuesOf } from './alphabet.ts';
import { isSound, longest } from './check-symbol.ts';
import type { CodeForm } from './codec.ts';
import { codeLength, decode, encode, fitsCode, highestNumber } from './codec.ts';

const forms = fc.record({
	number: fc.integer({ min: 1, max: highestNumber }),
	edition: fc.integer({ min: 1, max: 60 }),
	options: fc.array(fc.integer({ min: 2, max: 6 }), { minLength: 1, maxLength: 24 }),
});

const formsWithAnswers = forms.chain((form) =>
	fc.tuple(fc.constant(form), fc.tuple(...form.options.map((count) => fc.integer({ min: 0, max: count })))),
);

const faultOf = (form: CodeForm, text: string) => {
	const result = decode(form, text);
	return 'fault' in result ? result.fault : undefined;
};

const quiz: CodeForm = { number: 1, edition: 1, options: [3, 3, 4, 3, 4, 4, 3] };
const quizCode = encode(quiz, [3, 1, 4, 2, 0, 2, 1]);

describe('symbols', () => {
	it('are a prime number of digits and consonants, each once', () => {
		expect(base).toBe(29);
		expect(new Set(symbols).size).toBe(29);
		expect(symbols).not.toMatch(/[01AEIOU]/);
	});
});

describe('a result code', () => {
	it('is short, in groups, and says first which activity and edition it is of', () => {
		expect(quizCode).toMatch(/^[2-9B-Z]{3}-[2-9B-Z]{3}-[2-9B-Z]{2}$/);
		expect(quizCode.slice(0, 3)).toBe('233');
	});

	it('gives back what went in', () => {
		fc.assert(
			fc.property(formsWithAnswers, ([form, answers]) => {
				expect(decode(form, encode(form, answers))).toEqual({ answers });
			}),
		);
	});

	it('gives back every answer of a small activity', () => {
		const small: CodeForm = { number: 840, edition: 28, options: [2, 3, 4] };
		const codes = new Set<string>();
		for (let first = 0; first <= 2; first += 1)
			for (let second = 0; second <= 3; second += 1)
				for (let third = 0; third <= 4; third += 1) {
					const code = encode(small, [first, second, third]);
					codes.add(code);
					expect(decode(small, code)).toEqual({ answers: [first, second, third] });
				}
		expect(codes.size).toBe(60);
	});

	it('has the length that its form says', () => {
		fc.assert(
			fc.property(formsWithAnswers, ([form, answers]) => {
				expect(tidy(encode(form, answers))).toHaveLength(codeLength(form));
			}),
		);
	});
});

describe('a slip', () => {
	it('shows, whichever symbol of a code is wrong', () => {
		const code = tidy(quizCode);
		for (let at = 0; at < code.length; at += 1)
			for (const symbol of symbols.replace(code.charAt(at), ''))
				expect(decode(quiz, code.slice(0, at) + symbol + code.slice(at + 1))).toHaveProperty('fault.kind', 'slip');
	});

	it('shows, whichever two symbols of a code have changed places', () => {
		const code = [...tidy(quizCode)];
		for (let one = 0; one < code.length; one += 1)
			for (let two = one + 1; two < code.length; two += 1) {
				const swapped = code
					.with(one, code[two] ?? '')
					.with(two, code[one] ?? '')
					.join('');
				if (code[one] !== code[two]) expect(decode(quiz, swapped)).toHaveProperty('fault.kind', 'slip');
			}
	});

	it('shows in a code of any activity: one wrong symbol', () => {
		fc.assert(
			fc.property(formsWithAnswers, fc.nat(), fc.integer({ min: 1, max: base - 1 }), ([form, answers], at, by) => {
				const values = valuesOf(tidy(encode(form, answers)));
				const place = at % values.length;
				expect(isSound(values)).toBe(true);
				expect(isSound(values.with(place, ((values[place] ?? 0) + by) % base))).toBe(false);
			}),
		);
	});

	it('shows in a code of any activity: two symbols in each other’s place', () => {
		fc.assert(
			fc.property(formsWithAnswers, fc.nat(), fc.nat(), ([form, answers], one, two) => {
				const values = valuesOf(tidy(encode(form, answers)));
				const [first, second] = [one % values.length, two % values.length];
				fc.pre(values[first] !== values[second]);
				expect(isSound(values.with(first, values[second] ?? 0).with(second, values[first] ?? 0))).toBe(false);
			}),
		);
	});

	it('of a look-alike gets the code that was meant', () => {
		const form: CodeForm = { number: 3, edition: 1, options: [4, 4] };
		const code = encode(form, [4, 4]);
		const wrong = code.replace('2', 'Z');
		expect(wrong).not.toBe(code);
		expect(faultOf(form, wrong)).toEqual({ kind: 'slip', meant: code });
	});

	it('is no code where the answers are more than there are', () => {
		const form: CodeForm = { number: 3, edition: 1, options: [2] };
		const wide: CodeForm = { ...form, options: [28] };
		expect(faultOf(form, encode(wide, [28]))).toEqual({ kind: 'slip', meant: undefined });
	});
});

describe('a code of something else', () => {
	it('is refused and says of which activity it is', () => {
		expect(faultOf(quiz, encode({ ...quiz, number: 5 }, [1, 1, 1, 1, 1, 1, 1]))).toEqual({
			kind: 'activity',
			number: 5,
		});
		expect(faultOf(quiz, encode({ number: 900 - 60, edition: 1, options: [2] }, [1]))).toEqual({
			kind: 'activity',
			number: 840,
		});
	});

	it('is refused for every other edition near it, and says which way', () => {
		fc.assert(
			fc.property(formsWithAnswers, fc.integer({ min: 1, max: 14 }), ([form, answers], by) => {
				const newer = { ...form, edition: form.edition + by };
				expect(faultOf(form, encode(newer, answers))).toEqual({ kind: 'edition', isNewer: true });
				expect(faultOf(newer, encode(form, answers))).toEqual({ kind: 'edition', isNewer: false });
			}),
		);
	});
});

describe('a text that is no code', () => {
	it.each(['', '   ', ' - – . '])('is empty: %j', (text) => {
		expect(faultOf(quiz, text)).toEqual({ kind: 'empty' });
	});

	it('names the signs that no code has, each once', () => {
		expect(faultOf(quiz, 'E2é-A?A')).toEqual({ kind: 'sign', signs: ['E', 'É', 'A', '?'] });
	});

	it('is too short or too long', () => {
		expect(faultOf(quiz, quizCode.slice(0, -1))).toEqual({ kind: 'length', has: 7, wanted: 8 });
		expect(faultOf(quiz, `${quizCode}3`)).toEqual({ kind: 'length', has: 9, wanted: 8 });
		expect(faultOf(quiz, '2')).toEqual({ kind: 'length', has: 1, wanted: 8 });
	});

	it('never throws, whatever it is', () => {
		const anything = fc.array(fc.integer({ min: 0, max: 0xffff })).map((codes) => String.fromCharCode(...codes));
		fc.assert(fc.property(anything, (text) => void decode(quiz, text)));
	});
});

describe('how a code is written', () => {
	it('makes no difference: case, spaces, dashes', () => {
		const gap = fc.constantFrom('', ' ', '-', '–', ' - ', '.', '\u00A0');
		fc.assert(
			fc.property(formsWithAnswers, fc.array(gap), fc.boolean(), ([form, answers], gaps, isLower) => {
				const code = tidy(encode(form, answers));
				const written = [...(isLower ? code.toLowerCase() : code)].map((sign, at) => sign + (gaps[at] ?? '')).join('');
				expect(decode(form, written)).toEqual({ answers });
			}),
		);
	});

	it('makes no difference: signs that no code has, for the symbols they look like', () => {
		const lookAlikes: Record<string, string> = { Q: '0', L: '1', V: 'u' };
		const others: Record<string, string> = { Q: 'o', L: 'I', V: 'U' };
		fc.assert(
			fc.property(formsWithAnswers, ([form, answers]) => {
				const code = encode(form, answers);
				for (const table of [lookAlikes, others])
					expect(
						decode(
							form,
							code.replace(/[QLV]/g, (symbol) => table[symbol] ?? ''),
						),
					).toEqual({ answers });
			}),
		);
	});
});

describe('what no code can be made of', () => {
	it.each([0, -1, highestNumber + 1, Number.NaN])('the number %s', (number) => {
		expect(() => encode({ ...quiz, number }, [1, 1, 1, 1, 1, 1, 1])).toThrow('number');
	});

	it('too many items', () => {
		const options = Array.from({ length: 60 }, () => 4);
		expect(fitsCode(options)).toBe(false);
		expect(codeLength({ number: 1, edition: 1, options })).toBeGreaterThan(longest);
		expect(() => encode({ number: 1, edition: 1, options }, options)).toThrow('too many items');
	});

	it('an answer that is missing or no option', () => {
		expect(() => encode(quiz, [1])).toThrow('Item 2 of activity 1');
		expect(() => encode({ number: 1, edition: 1, options: [3] }, [4])).toThrow('has no option 4');
		expect(() => encode({ number: 1, edition: 1, options: [3] }, [-1])).toThrow('has no option -1');
	});
});
