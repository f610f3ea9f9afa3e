import type { StandingId } from '#lesson/schema/plan';
import { dayText, forWhom, routesText } from '#lesson/wording';
import { absoluteLink, readableLink } from '../links.ts';
import { itemCode, lessonNames, licence } from '../wording.ts';
import { drawBlocks } from './blocks.ts';
import { teacherHelp } from './help.ts';
import type { PaperCell, Part } from './part.ts';
import type { Sheet } from './sheet.ts';
import { cellText, headedTable } from './table.ts';
import { bullets, heading, ledParagraph, paragraph } from './text.ts';

const deviceWords = {
	none: 'No pupil devices needed.',
	optional: 'Pupil devices are optional: everything works with hands up and on paper.',
	needed: 'Each pupil, or each pair, needs a device.',
};

/** The lesson plan below its title, down to the small print. */
export function drawPlan(sheet: Sheet): Part[] {
	const { plan } = sheet.lesson;
	return [
		...opening(sheet),
		...section('Outcomes', bullets(plan.outcomes)),
		...section('Key points', bullets(plan.keyPoints)),
		...section('What you need', [...bullets(plan.resources), paragraph(deviceWords[plan.devices])]),
		...section('Time at a glance', [timeTable(sheet)]),
		...standing(sheet, 'about-threats'),
		...series(sheet),
		...body(sheet),
		...standing(sheet, 'if-someone-tells-you'),
		...section('What pupils may think', misconceptions(sheet)),
		...section('Key words', vocabulary(sheet)),
		...section('Curriculum links', curriculum(sheet)),
		...section('Where to get help', teacherHelp(sheet)),
		...smallPrint(sheet),
	];
}

function section(title: string, parts: Part[]): Part[] {
	return parts.length === 0 ? [] : [heading(2, title), ...parts];
}

function opening({ lesson }: Sheet): Part[] {
	const { plan } = lesson;
	const care =
		'This lesson is about threats. Read “safe delivery” before you teach it and tell your safeguarding lead.';
	return [
		paragraph(lesson.summary),
		ledParagraph('For:', forWhom(lesson)),
		ledParagraph('Time:', routesText(plan.routes)),
		...(lesson.sensitive ? [ledParagraph('Take care:', care)] : []),
	];
}

function timeTable({ lesson }: Sheet): Part {
	const { routes, blocks } = lesson.plan;
	const steps = blocks.flatMap((block) => (block.type === 'step' ? [block] : []));
	const rows = steps.map(({ title, minutes }): PaperCell[] => [
		title,
		...routes.map((_, index) => `${minutes[index] ?? '–'}`),
	]);
	// The content check makes the steps of every route add up to it.
	const totalRow = ['Total', ...routes.map(String)].map((said) => [cellText(said, true)]);
	const header = ['Step', ...routes.map((route) => `${route} min`)];
	return headedTable([4, ...routes.map(() => 1.2)], header, [...rows, totalRow], true);
}

function body(sheet: Sheet): Part[] {
	const { blocks } = sheet.lesson.plan;
	const title = blocks[0]?.type === 'heading' ? [] : [heading(2, 'Step by step')];
	return [...title, ...drawBlocks(blocks, sheet)];
}

/** A text that stands in every plan; what is true of safe delivery in general has a sheet of its own. */
function standing(sheet: Sheet, wanted: StandingId): Part[] {
	return sheet.lesson.plan.standing
		.filter(({ id }) => id === wanted)
		.flatMap(({ title, blocks }) => section(title, drawBlocks(blocks, sheet)));
}

/** Where the lesson stands among the others, and what to give instead where it is not for everybody. */
function series({ lesson: { plan } }: Sheet): Part[] {
	const { buildsOn, leadsTo } = plan.series;
	const lines = [
		{ lead: 'Builds on:', lessons: buildsOn },
		{ lead: 'Leads to:', lessons: leadsTo },
		{ lead: 'Give this instead, if you need to:', lessons: plan.swapFor ? [plan.swapFor] : [] },
	];
	const named = lines.filter(({ lessons }) => lessons.length > 0);
	return section(
		'Before and after',
		named.map(({ lead, lessons }) => ledParagraph(lead, lessonNames(lessons))),
	);
}

function misconceptions({ lesson }: Sheet): Part[] {
	const rows = lesson.plan.misconceptions.map(({ belief, truth }) => [belief, truth]);
	return rows.length === 0 ? [] : [headedTable([1, 1], ['What they may think', 'What is true'], rows)];
}

function vocabulary({ lesson }: Sheet): Part[] {
	const rows = lesson.terms.flatMap(({ term, meaning }): PaperCell[][] => {
		const said = meaning[lesson.bandId];
		return said ? [[[cellText(term, true)], said]] : [];
	});
	return rows.length === 0 ? [] : [headedTable([1, 3], ['Word', 'What it means'], rows)];
}

function curriculum({ lesson }: Sheet): Part[] {
	return lesson.plan.curriculum.flatMap(({ framework, status, items }) => [
		heading(3, framework),
		paragraph(status, { keepNext: true }),
		headedTable(
			[2.4, 4],
			['Strand and item', 'In our words'],
			items.map(({ id, strand, text }) => [[strand, ...itemCode(id)].map((line) => cellText(line)), text]),
		),
	]);
}

function smallPrint({ lesson, context }: Sheet): Part[] {
	const address = absoluteLink(`/teach/${lesson.id}/`, context.siteUrl);
	const lines = [
		`Edition ${lesson.plan.edition}, read through on ${dayText(lesson.plan.reviewed)}. The newest edition is at ${readableLink(address)}.`,
		`You may change and share this under ${licence}. Name ${context.siteName} as the source.`,
		context.independence,
		context.reviewed,
	];
	return [heading(2, 'About this plan'), ...lines.map((line) => paragraph(line))];
}
