/** Alerts: a name that tells the day, an area no smaller than a county, two parts, and nothing that could identify anyone. */
import { alertHeadings, partHeadings } from '../alerts.ts';
import type { PlacedEntry, ReadEntries } from '../entries.ts';
import { nearestHint } from '../nearest.ts';
import type { AlertFrontmatter } from '../schema/alert.ts';
import type { Passage, Problem } from '../spot.ts';
import { topOf } from '../spot.ts';
import type { Body } from './bodies.ts';
import { findAll, wholeWord } from './find.ts';

type Alert = PlacedEntry<AlertFrontmatter>;

/** What is wrong with alerts. Whether one is past its day is no fault: pages judge that by the day they are built. */
export function checkAlerts(entries: ReadEntries, bodies: readonly Body[]): Problem[] {
	return entries.alerts.flatMap((alert) => [
		...checkName(alert),
		...checkArea(alert, entries),
		...bodies.filter(({ file }) => file === alert.file).flatMap(checkBody),
		...passagesOf(alert).flatMap((passage) => checkPrivacy(passage, entries)),
	]);
}

function checkName({ id, file, data: { issued = 'undated' } }: Alert): Problem[] {
	if (id.startsWith(`${issued}-`)) return [];
	const rest = id.replace(/^(?:undated|[\d-]+)-/, '');
	return [
		{
			...topOf(file),
			message: `The name \`${id}\` does not begin with \`${issued}-\`.`,
			hint: `Rename the file \`${issued}-${rest}.md\`: its address then says how old it is.`,
		},
	];
}

function checkArea({ data: { area, nation }, spots }: Alert, { lists: { areas, forces } }: ReadEntries): Problem[] {
	// Where one of the lists is missing or could not be read, nobody can say.
	if (!areas || !forces) return [];
	const known = [
		...forces.data.filter((force) => force.nation === nation || force.nation === 'uk').map(({ name }) => name),
		...areas.data[nation],
	];
	if (known.includes(area)) return [];
	return [
		{
			...spots.passage(['area']).at,
			message: `\`${area}\` is no police force or county of this nation.`,
			hint: `Name one of content/facts/forces.yaml or areas.yaml, and nothing smaller.${nearestHint(area, known)}`,
		},
	];
}

function checkBody({ file, blocks }: Body): Problem[] {
	const odd = blocks.find(({ type }) => type !== 'heading' && type !== 'paragraph' && type !== 'list');
	const oddly = odd && {
		...odd.at,
		message: 'An alert has paragraphs and lists, and nothing else.',
		hint: 'Say it in words: an alert must fit on one printed page.',
	};
	const headings = partHeadings(blocks);
	const isWhole =
		headings.length === alertHeadings.length && alertHeadings.every((one, index) => headings[index] === one);
	const part = !isWhole && {
		...(blocks[0]?.at ?? topOf(file)),
		message: `The parts of this alert are ${headings.map((one) => `“${one}”`).join(', ') || 'not named'}.`,
		hint: `Give it these headings, in this order: ${alertHeadings.map((one) => `\`## ${one}\``).join(' and ')}.`,
	};
	return [...(oddly ? [oddly] : []), ...(part ? [part] : [])];
}

function passagesOf({ file, body, bodyLine, spots }: Alert): Passage[] {
	const fields = ['title', 'summary', 'source'].map((field) => spots.passage([field]));
	return [...fields, { text: body, at: { file, line: bodyLine, column: 1 } }];
}

const months = 'January|February|March|April|May|June|July|August|September|October|November|December';
const low = 'four|five|six|seven|eight|nine|ten|eleven|twelve';
const teens = 'thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen';

/** Ages, and numbers that could be one. Dates, the numbers of a list and the limit of a service are none. */
const ages = [
	new RegExp(`\\b(?:\\d{1,2}|${low}|${teens})[\\s-]years?[\\s-]olds?\\b`, 'giu'),
	new RegExp(`\\b(?:${teens})s?\\b(?![\\s-]years?\\b)`, 'giu'),
	new RegExp(
		`(?<!\\b(?:under|over)[ -]|[\\d.,:/-])\\b(?:[4-9]|1\\d)\\b(?![\\d:/]|[.,]\\d| or (?:over|older)| (?:${months}))(?!(?<=^[ \\t]*\\d+)\\.\\s)(?!-years?)`,
		'gimu',
	),
];
const sums = [/[£€$]\s?\d+(?:[.,]\d+)*|\b(?:\d[\d,.]*\s+)?(?:pounds?|euros?|dollars?|quid)\b/giu];

function checkPrivacy(passage: Passage, { language }: ReadEntries): Problem[] {
	const told = (pattern: RegExp, what: string, hint: string) =>
		findAll(passage, pattern).map(({ found, at }) => ({ ...at, message: `\`${found}\` ${what}.`, hint }));
	return [
		...ages.flatMap((pattern) =>
			told(
				pattern,
				'may be an age',
				'Write “a young person”. Only “under 18” and “18 or over” may stand, for a service.',
			),
		),
		...sums.flatMap((pattern) => told(pattern, 'is a sum of money', 'Write “money”: a sum can tell who was meant.')),
		...language.identifying.flatMap(({ phrase, instead }) =>
			told(wholeWord(phrase), 'could help to tell who was meant', `Write instead: ${instead}`),
		),
	];
}
