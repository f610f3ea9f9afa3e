import { bandOf } from '../bands.ts';
import type { Block } from '../blocks.ts';
import type { PlacedEntry, ReadEntries } from '../entries.ts';
import { plainText } from '../markdown/inlines.ts';
import { longestSentences, readingGrade } from '../readability.ts';
import { allBlocks } from '../references.ts';
import type { Activity } from '../schema/activity.ts';
import type { Band } from '../schema/band.ts';
import type { Problem } from '../spot.ts';
import { topOf } from '../spot.ts';
import type { Body } from './bodies.ts';
import type { Leaf } from './leaves.ts';
import { leavesOf } from './leaves.ts';

/** Pupil pages and activities that are harder to read than their band allows. */
export function checkReading({ bands, activities }: ReadEntries, bodies: readonly Body[]): Problem[] {
	const bandFor = (id: string) => bands.find((band) => band.id === bandOf(id));
	return [
		...bodies.flatMap((body) => {
			const band = bandFor(body.id);
			return body.sort === 'lesson' && band ? checkPage(body, band) : [];
		}),
		...activities.flatMap((activity) => {
			const band = bandFor(activity.id);
			return band ? checkActivity(activity, band) : [];
		}),
	];
}

function checkPage({ file, blocks }: Body, band: Band): Problem[] {
	const at = blocks[0]?.at ?? topOf(file);
	return checkParts('page', paragraphs(blocks), band).map((text) => ({ ...at, ...text }));
}

function checkActivity({ data, spots }: PlacedEntry<Activity>, band: Band): Problem[] {
	const parts = leavesOf(data).filter(isRead);
	return checkParts(
		'activity',
		parts.map(({ value }) => String(value)),
		band,
	).map((text) => ({ ...spots.at(['intro']), ...text }));
}

function checkParts(what: string, parts: string[], band: Band): Pick<Problem, 'message' | 'hint'>[] {
	const grade = readingGrade(parts);
	if (grade <= band.readingGrade) return [];
	const [longest = ''] = longestSentences(parts, 1);
	return [
		{
			message: `The ${what} reads at grade ${grade.toFixed(1)}; ${band.name} allows ${band.readingGrade}.`,
			hint: `Shorten sentences and words, for example “${longest}”`,
		},
	];
}

/** The words of every paragraph of a page, list items included. */
function paragraphs(blocks: readonly Block[]): string[] {
	return allBlocks(blocks).flatMap((block) => (block.type === 'paragraph' ? plainText(block.inlines) : []));
}

/** The fields of activities whose sentences pupils read. Labels, names and what is for teachers are left out. */
const readFields = new Set(
	`intro prompt helpPrompt text feedback real fake check accept ignore report why what thought otherwise help ending
	closing goal contact facts says worry answer`.split(/\s+/),
);

function isRead({ path, value }: Leaf): boolean {
	const field = path.findLast((part) => typeof part === 'string');
	return typeof value === 'string' && readFields.has(String(field));
}
