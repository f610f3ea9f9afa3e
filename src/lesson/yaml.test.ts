import { z } from 'astro/zod';
import { expect, it } from 'vitest';
import type { Problem } from './spot.ts';
import { readPlacedYaml, readYaml } from './yaml.ts';

const schema = z.strictObject({
	name: z.string().min(3),
	age: z.int().max(18).optional(),
	kind: z.enum(['a', 'b']).default('a'),
	ready: z.boolean().optional(),
	code: z.string().regex(/^\d+$/, 'Use digits only').optional(),
	inner: z.strictObject({ one: z.string() }).optional(),
	list: z
		.array(
			z.discriminatedUnion('is', [
				z.strictObject({ is: z.literal('x'), left: z.string() }),
				z.strictObject({ is: z.literal('y'), right: z.string() }),
			]),
		)
		.optional(),
});

function read(text: string) {
	const problems: Problem[] = [];
	const data = readYaml({ file: 'a.yaml', text, firstLine: 1 }, schema, problems);
	return { data, said: problems.map(({ line, column, message, hint }) => `${line}:${column} ${message} → ${hint}`) };
}

it('gives the data with its defaults when it fits', () => {
	expect(read('name: Sam')).toEqual({ data: { name: 'Sam', kind: 'a' }, said: [] });
});

it.each([
	['name: Sam\nage: 19', '2:1 `age` cannot be `19`. → Fill it with at most 18.'],
	['name: Sa', '1:1 `name` cannot be `"Sa"`. → Fill it with at least 3 characters.'],
	['name: 12', '1:1 `name` cannot be `12`. → Fill it with text.'],
	['name: Sam\nkind: c', '2:1 `kind` cannot be `"c"`. → Fill it with one of `a`, `b`.'],
	['name: Sam\nready: maybe', '2:1 `ready` cannot be `"maybe"`. → Fill it with `true` or `false`.'],
	['name: Sam\ncode: x1', '2:1 `code` cannot be `"x1"`. → Use digits only.'],
	['', '1:1 `name` is missing. → Add `name:` with text.'],
	['name: Sam\ninner: {}', '2:1 `one` is missing in inner. → Add `one:` with text.'],
	['name: Sam\ninner:\n  one: a\n  too: b', '4:3 There is no field `too` in inner. → Fields here: `one`.'],
	[
		'name: Sam\nlist:\n  - is: x\n    left: a\n    lefty: b',
		'5:5 There is no field `lefty` in list 1. → Fields here: `is`, `left`. Nearest match: `left`.',
	],
	['name: Sam\nlist:\n  - is: z', '3:5 `is` in list 1 cannot be `"z"`. → Fill it with one of `x`, `y`.'],
	['name: Sam\nlist:\n  - left: a', '3:5 `is` is missing in list 1. → Add `is:` with one of `x`, `y`.'],
	['name: Sam\nlist: a', '2:1 `list` cannot be `"a"`. → Fill it with a list, each line starting with `- `.'],
	[
		`name: Sam\nage: "${'long '.repeat(20)}"`,
		`2:1 \`age\` cannot be \`"${'long '.repeat(20).slice(0, 56)}…\`. → Fill it with a number.`,
	],
	[
		'name: [Sam',
		'1:11 This is no YAML: Flow sequence in block collection must be sufficiently indented and end with a ] → Check the indentation, and put text that holds a colon or starts with a sign in quotes.',
	],
	[
		'name: *Sam* is here',
		'1:7 `*Sam* is here` starts with `*`, which has a meaning of its own in YAML. → Put the text in quotes: `"*Sam* is here"`.',
	],
	[
		'name: Sam\ninner: { one: *you, two: b }',
		'2:15 `*you` starts with `*`, which has a meaning of its own in YAML. → Put the text in quotes: `"*you"`.',
	],
	[
		'name: &you and me',
		'1:7 `&you and me` starts with `&`, which has a meaning of its own in YAML. → Put the text in quotes: `"&you and me"`.',
	],
	[
		'name: !look "here"',
		'1:7 `!look "here"` starts with `!`, which has a meaning of its own in YAML. → Put the text in quotes: `"!look \\"here\\""`.',
	],
	['- Sam', '1:1 `the file` cannot be `["Sam"]`. → Fill it with fields, indented below it.'],
])('says of %j what to type', (text, said) => {
	expect(read(text)).toEqual({ data: undefined, said: [said] });
});

it('knows where fields, their values and entries of lists stand, and the nearest place above what is not there', () => {
	const text = 'name: Sam\nlist:\n  - is: x\n    left: >-\n      one\n      two\n';
	const spots = readPlacedYaml({ file: 'a.yaml', text, firstLine: 2 }, schema, [])?.spots;
	expect(spots?.at(['list', 0, 'left'])).toEqual({ file: 'a.yaml', line: 5, column: 5 });
	expect(spots?.at(['list', 0])).toEqual({ file: 'a.yaml', line: 4, column: 5 });
	expect(spots?.passage(['name'])).toEqual({ text: 'Sam', at: { file: 'a.yaml', line: 2, column: 7 } });
	expect(spots?.passage(['list', 0, 'left']).text).toMatch(/one\s+two/);
	expect(spots?.passage(['list', 0, 'right'])).toEqual({ text: '', at: { file: 'a.yaml', line: 4, column: 5 } });
	expect(spots?.passage(['code'])).toEqual({ text: '', at: { file: 'a.yaml', line: 2, column: 1 } });
});
