import { dayText, routesText, yearsText } from '#lesson/wording';
import { absoluteLink, readableLink } from '../links.ts';
import { licence } from '../wording.ts';
import { drawBlocks } from './blocks.ts';
import { teacherHelp } from './help.ts';
import type { Sheet } from './sheet.ts';
import type { Cell, Piece } from './table.ts';
import { cellText, headedTable } from './table.ts';
import { bullet, heading, ledParagraph, paragraph } from './text.ts';

const deviceWords = {
	none: 'No pupil devices needed.',
	optional: 'Pupil devices are optional: everything works with hands up and on paper.',
	needed: 'Each pupil, or each pair, needs a device.',
};

/** The lesson plan, from title to small print. */
export function drawPlan(sheet: Sheet): Piece[] {
	return [
		...opening(sheet),
		...section(
			'Outcomes',
			sheet.lesson.plan.outcomes.map((line) => bullet(line)),
		),
		...section(
			'Key points',
			sheet.lesson.plan.keyPoints.map((line) => bullet(line)),
		),
		...section(
			'What you need',
			sheet.lesson.plan.resources.map((line) => bullet(line)),
			paragraph(deviceWords[sheet.lesson.plan.devices]),
		),
		...section('Time at a glance', timeTable(sheet)),
		...body(sheet),
		...section('What pupils may think', misconceptions(sheet)),
		...section('Key words', vocabulary(sheet)),
		...section('Curriculum links', curriculum(sheet)),
		...section('Where to get help', teacherHelp(sheet)),
		...smallPrint(sheet),
	];
}

function section(title: string, pieces: Piece[], ...more: Piece[]): Piece[] {
	return pieces.length + more.length === 0 ? [] : [heading(2, title), ...pieces, ...more];
}

function opening({ lesson }: Sheet): Piece[] {
	const { plan, band } = lesson;
	const care =
		'This lesson is about threats. Read “safe delivery” before you teach it and tell your safeguarding lead.';
	return [
		heading(1, `${lesson.title}: lesson plan`),
		paragraph(lesson.summary),
		ledParagraph('For:', `${yearsText(lesson.years)}, ${band.name.toLowerCase()} (${band.keyStage})`),
		ledParagraph('Time:', routesText(plan.routes)),
		...(lesson.sensitive ? [ledParagraph('Take care:', care)] : []),
	];
}

function timeTable({ lesson, width }: Sheet): Piece[] {
	const { routes, blocks } = lesson.plan;
	const steps = blocks.flatMap((block) => (block.type === 'step' ? [block] : []));
	const rows = steps.map(({ title, minutes }): Cell[] => [
		title,
		...routes.map((_, index) => `${minutes[index] ?? '–'}`),
	]);
	// The content check makes the steps of every route add up to it.
	const totalRow: Cell[] = ['Total', ...routes.map(String)].map((words) => [cellText(words, true)]);
	return headedTable(
		width,
		[4, ...routes.map(() => 1.2)],
		['Step', ...routes.map((route) => `${route} min`)],
		[...rows, totalRow],
		true,
	);
}

function body(sheet: Sheet): Piece[] {
	const { blocks } = sheet.lesson.plan;
	const title = blocks[0]?.type === 'heading' ? [] : [heading(2, 'Step by step')];
	return [...title, ...drawBlocks(blocks, sheet)];
}

function misconceptions({ lesson, width }: Sheet): Piece[] {
	const rows = lesson.plan.misconceptions.map(({ belief, truth }) => [belief, truth]);
	return rows.length === 0 ? [] : headedTable(width, [1, 1], ['What they may think', 'What is true'], rows);
}

function vocabulary({ lesson, width }: Sheet): Piece[] {
	const rows = lesson.terms.flatMap(({ term, meaning }): Cell[][] => {
		const words = meaning[lesson.bandId];
		return words ? [[[cellText(term, true)], words]] : [];
	});
	return rows.length === 0 ? [] : headedTable(width, [1, 3], ['Word', 'What it means'], rows);
}

function curriculum({ lesson, width }: Sheet): Piece[] {
	return lesson.plan.curriculum.flatMap(({ framework, status, items }) => [
		heading(3, framework),
		paragraph(status),
		...headedTable(
			width,
			[2.4, 4],
			['Strand and item', 'In our words'],
			items.map(({ id, strand, text }): Cell[] => [[cellText(strand), cellText(id)], text]),
		),
	]);
}

function smallPrint({ lesson, context }: Sheet): Piece[] {
	const address = absoluteLink(`/teach/${lesson.id}/`, context.siteUrl);
	const lines = [
		`Edition ${lesson.plan.edition}, read through on ${dayText(lesson.plan.reviewed)}. The newest edition is at ${readableLink(address)}.`,
		`You may change and share this under ${licence}. Name ${context.siteName} as the source.`,
		context.independence,
		context.reviewed,
	];
	return [heading(2, 'About this plan'), ...lines.map((line) => paragraph(line))];
}
