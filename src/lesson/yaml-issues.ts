/** What does not fit a schema, in the author's words. */
import { z } from 'astro/zod';
import { nearestHint } from './nearest.ts';

type Path = readonly PropertyKey[];

/** One thing that does not fit, and where: field names and places in lists, counted from 0. */
export interface Described {
	path: Path;
	message: string;
	hint: string;
}

/** An issue of a schema as sentences for an author. `value` is what the schema was given. */
export function describe(issue: z.core.$ZodIssue, schema: z.ZodType, value: unknown): Described[] {
	const { path } = issue;
	const where = placeName(path.slice(0, -1));
	if (issue.code === 'unrecognized_keys') {
		const known = keysAt(schema, path, value);
		return issue.keys.map((key) => ({
			path: [...path, key],
			message: `There is no field \`${key}\`${inPlace(placeName(path))}.`,
			hint: `Fields here: ${known.map((one) => `\`${one}\``).join(', ')}.${nearestHint(key, known)}`,
		}));
	}
	const kinds = issue.code === 'invalid_union' ? kindsAt(schema, path, value) : [];
	const want = kinds.length > 0 ? `with one of ${kinds.map((kind) => `\`${kind}\``).join(', ')}` : wanted(issue);
	const name = String(path.at(-1) ?? 'the file');
	if (valueAt(value, path) === undefined && issue.code !== 'custom') {
		return [{ path, message: `\`${name}\` is missing${inPlace(where)}.`, hint: `Add \`${name}:\` ${want}.` }];
	}
	const found = JSON.stringify(valueAt(value, path)) ?? 'nothing';
	return [
		{
			path,
			message: `\`${name}\`${inPlace(where)} cannot be \`${found.length > 60 ? `${found.slice(0, 57)}…` : found}\`.`,
			hint: sentence(want),
		},
	];
}

const units: Record<string, string> = { string: ' characters', array: ' entries' };

function wanted(issue: z.core.$ZodIssue): string {
	switch (issue.code) {
		case 'invalid_type':
			return `with ${typeNames[issue.expected] ?? issue.expected}`;
		case 'invalid_value':
			return `with one of ${issue.values.map((one) => `\`${String(one)}\``).join(', ')}`;
		case 'too_small':
			return `with at least ${issue.minimum}${units[issue.origin] ?? ''}`;
		case 'too_big':
			return `with at most ${issue.maximum}${units[issue.origin] ?? ''}`;
		default:
			return issue.message;
	}
}

const typeNames: Record<string, string> = {
	string: 'text',
	int: 'a whole number',
	number: 'a number',
	boolean: '`true` or `false`',
	array: 'a list, each line starting with `- `',
	object: 'fields, indented below it',
};

function sentence(text: string): string {
	const whole = text.startsWith('with ') ? `Fill it ${text}` : text;
	return whole.endsWith('.') ? whole : `${whole}.`;
}

/** `items 2, options 1`, or `entry 2` of a file that is a list: where something stands, lists counted from 1. */
function placeName(path: Path): string {
	const named = typeof path[0] === 'number' ? ['entry', ...path] : path;
	return named
		.map((part) => (typeof part === 'number' ? ` ${part + 1}` : `, ${String(part)}`))
		.join('')
		.replace(/^[ ,]+/, '');
}

function inPlace(where: string): string {
	return where === '' ? '' : ` in ${where}`;
}

function valueAt(value: unknown, path: Path): unknown {
	return path.reduce<unknown>((inner, key) => (inner as Record<PropertyKey, unknown> | null | undefined)?.[key], value);
}

/** The field names a schema knows at a path of the value it was given. */
function keysAt(schema: z.ZodType, path: Path, value: unknown): string[] {
	const found = pickKind(schemaAt(schema, path, value), valueAt(value, path));
	return found instanceof z.ZodObject ? Object.keys(found.shape) : [];
}

/** The kinds that a field such as `kind` may name, at its path. */
function kindsAt(schema: z.ZodType, path: Path, value: unknown): string[] {
	const union = schemaAt(schema, path.slice(0, -1), value);
	if (!(union instanceof z.ZodDiscriminatedUnion)) return [];
	return union.options.flatMap((option) =>
		option instanceof z.ZodObject ? String((option.shape[String(path.at(-1))] as z.ZodLiteral).value) : [],
	);
}

function schemaAt(schema: z.ZodType, path: Path, value: unknown): unknown {
	let current = bare(schema);
	path.forEach((key, index) => {
		const inside = pickKind(current, valueAt(value, path.slice(0, index)));
		if (inside instanceof z.ZodArray) current = bare(inside.element);
		else if (inside instanceof z.ZodObject) current = bare(inside.shape[String(key)]);
	});
	return current;
}

function bare(schema: unknown): unknown {
	return schema instanceof z.ZodOptional || schema instanceof z.ZodDefault ? bare(schema.unwrap()) : schema;
}

/** Of a union, the schema for the value’s kind; any other schema as it is. */
function pickKind(schema: unknown, value: unknown): unknown {
	if (!(schema instanceof z.ZodDiscriminatedUnion)) return schema;
	const { discriminator } = schema.def;
	const kind = (value as Record<string, unknown> | undefined)?.[discriminator];
	return schema.options.find(
		(option) => option instanceof z.ZodObject && (option.shape[discriminator] as z.ZodLiteral).value === kind,
	);
}
