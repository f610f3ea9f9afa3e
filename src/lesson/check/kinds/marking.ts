/** Texts with parts to be marked: whether the parts stand in the text, and whether there is something to find. */
import type { JoinTheDots, PointAtClue } from '../../schema/kinds/marking.ts';
import { checkReasons } from './answers.ts';
import type { Fault } from './fault.ts';
import { faultIf } from './fault.ts';

/** Something to find, no more of it than may be marked, and something that only looks odd. */
export function checkClues({ items }: PointAtClue): Fault[] {
	return items.flatMap(({ id, lines, most, reasons }, index) => {
		const path = ['items', index];
		const signs = lines.flatMap(({ parts }) => parts.map(({ sign }) => sign));
		const strong = signs.filter((sign) => sign === 'strong').length;
		return [
			...lines.flatMap(({ text, parts }, line) => [
				...checkParts(text, parts, [...path, 'lines', line, 'parts']),
				...checkPartNames(parts, [...path, 'lines', line, 'parts']),
			]),
			...faultIf(
				strong === 0,
				[...path, 'lines'],
				`The chat \`${id}\` has no strong sign.`,
				'Give what should make somebody pause `sign: strong`.',
			),
			...faultIf(
				strong > most,
				[...path, 'lines'],
				`The chat \`${id}\` has ${strong} strong signs, but only ${most} can be marked.`,
				`Write \`most: ${strong}\`, or make some of them weak.`,
			),
			...faultIf(
				!signs.includes('none'),
				[...path, 'lines'],
				`The chat \`${id}\` has no part that is fine.`,
				'Give a part that could look odd `sign: none`, or pupils learn that everything is a sign.',
			),
			...checkReasons(reasons, id, [...path, 'reasons']),
		];
	});
}

/** Something to trim, and something that matters. */
export function checkPosts({ items }: JoinTheDots): Fault[] {
	return items.flatMap(({ id, posts }, index) => {
		const path = ['items', index, 'posts'];
		const best = posts.flatMap(({ parts }) => parts.map((part) => part.best));
		return [
			...posts.flatMap(({ text, parts }, post) => checkParts(text, parts, [...path, post, 'parts'])),
			...faultIf(
				!best.includes('trim'),
				path,
				`There is nothing to trim in \`${id}\`.`,
				'Give a part that adds up with others `best: trim`.',
			),
			...faultIf(
				!best.includes('keep'),
				path,
				`There is nothing to keep in \`${id}\`.`,
				'Give a part that matters to Sam `best: keep`, or pupils learn to say nothing at all.',
			),
		];
	});
}

type Parts = readonly { id: string; words: string }[];

function checkParts(text: string, parts: Parts, path: PropertyKey[]): Fault[] {
	return parts.flatMap((part, index) => {
		const at = [...path, index, 'words'];
		const times = text.split(part.words).length - 1;
		if (times !== 1) return [wordsFault(part.words, times, at)];
		return faultIf(
			parts.slice(0, index).some((other) => overlap(text, other.words, part.words)),
			at,
			`\`${part.words}\` overlaps with the part before it.`,
			'Let each part have words of its own.',
		);
	});
}

function wordsFault(words: string, times: number, path: PropertyKey[]): Fault {
	if (times === 0)
		return {
			path,
			message: `\`${words}\` does not stand in the text.`,
			hint: 'Copy the words from `text:`, letter by letter.',
		};
	return {
		path,
		message: `\`${words}\` stands ${times} times in the text.`,
		hint: 'Take in a word before or after, so that it stands there once.',
	};
}

function overlap(text: string, one: string, other: string): boolean {
	const [a, b] = [text.indexOf(one), text.indexOf(other)];
	return a >= 0 && a < b + other.length && b < a + one.length;
}

function checkPartNames(parts: Parts, path: PropertyKey[]): Fault[] {
	return parts.flatMap(({ id }, index) =>
		faultIf(
			id.startsWith('because-'),
			[...path, index, 'id'],
			`A part cannot be called \`${id}\`.`,
			'Choose a name that does not begin with `because-`: reasons are called so.',
		),
	);
}
