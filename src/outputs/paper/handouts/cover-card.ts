import type { StepBlock } from '#lesson/blocks';
import type { Lesson } from '#lesson/lesson';
import { yearsText } from '#lesson/wording';
import { absoluteLink, readableLink } from '../../links.ts';
import type { OutputContext } from '../../output.ts';
import { plainLines } from '../../plain.ts';
import type { PaperCell, PaperDocument, Part } from '../part.ts';
import { sheetOf } from '../sheet.ts';
import { cellText, headedTable } from '../table.ts';
import { bullets, heading, ledParagraph, paragraph } from '../text.ts';
import { handout, slotLine } from './frame.ts';

const ifTold = [
	'Listen. Thank them. “You are not in trouble for telling me.”',
	'Do not promise to keep it secret. Say that you will tell the safeguarding lead.',
	'Do not ask for details, and never look at a picture.',
	'Tell the safeguarding lead before you leave. Write down the pupil’s own words.',
];

/** One page for a cover teacher. Lessons about threats are not for cover: theirs names the lesson to give instead. */
export function coverCard(lesson: Lesson, context: OutputContext): PaperDocument[] {
	return [lesson.sensitive ? swapCard(lesson, context) : shortCard(lesson, context)];
}

function shortCard(lesson: Lesson, context: OutputContext): PaperDocument {
	const { routes, blocks, keyPoints } = lesson.plan;
	const last = routes.length - 1;
	const steps = blocks.filter((block): block is StepBlock => block.type === 'step' && block.minutes[last] !== null);
	const sheet = sheetOf('plan', lesson, context);
	const rows = steps.map((step): PaperCell[] => [
		`${step.minutes[last]}`,
		[
			cellText(step.title, true),
			...said(step)
				.flatMap((one) => plainLines([one], sheet.lesson))
				.map((line) => cellText(line)),
		],
	]);
	const parts: Part[] = [
		paragraph(
			`You need no special knowledge. Use the slides and follow their notes; this is the ${routes[last]} minute route for ${yearsText(lesson.years)}.`,
		),
		headedTable([1, 12], ['Min', 'What to do and say'], rows),
		heading(2, 'What pupils take home'),
		...bullets(keyPoints, { close: true }),
		...toldParts(),
	];
	const facts = { name: '12-cover-card', title: `${lesson.title}: for a cover teacher`, label: 'Cover-teacher card' };
	return handout({ ...facts, audience: 'teacher', sides: 1 }, parts);
}

/** What a step has the teacher say. */
function said({ blocks }: StepBlock): StepBlock['blocks'] {
	return blocks.filter((block) => block.type === 'callout' && (block.kind === 'say' || block.kind === 'ask'));
}

function swapCard({ title, plan }: Lesson, { siteUrl }: OutputContext): PaperDocument {
	const { swapFor } = plan;
	const parts: Part[] = [
		paragraph(
			`“${title}” is a lesson about threats. It is taught by a teacher who knows the class, with the safeguarding lead on site, so it is not for cover.`,
		),
		...(swapFor
			? [
					ledParagraph('Give this lesson instead:', `${swapFor.title} (${yearsText(swapFor.years)})`),
					paragraph(
						`Its plan, slides and sheets are at ${readableLink(absoluteLink(`/teach/${swapFor.id}/`, siteUrl))}.`,
					),
				]
			: []),
		...toldParts(),
	];
	const facts = {
		name: '12-swap-card',
		title: 'For a cover teacher: another lesson',
		label: 'Card for a cover teacher',
	};
	return handout({ ...facts, audience: 'teacher', sides: 1 }, parts);
}

function toldParts(): Part[] {
	return [
		heading(2, 'If a pupil tells you something'),
		...bullets(ifTold, { close: true }),
		slotLine('dslName'),
		slotLine('dslRoom'),
	];
}
