/** What a visitor has on paper: a running order, notes, cue cards, what to do when a pupil speaks, and a show of hands. */
import type { Block, Slide } from '#lesson/blocks';
import type { Lesson } from '#lesson/lesson';
import type { Talk } from '#lesson/talk';
import { roomOf } from '#lesson/talk';
import type { OutputContext } from '../output.ts';
import { drawBlocks } from '../paper/blocks.ts';
import { handout, slotLine } from '../paper/handouts/frame.ts';
import { helpCards } from '../paper/handouts/help-cards.ts';
import { slideNotes } from '../paper/handouts/slide-notes.ts';
import { slips } from '../paper/handouts/slips.ts';
import type { PaperCell, PaperDocument, Part } from '../paper/part.ts';
import { sheetOf } from '../paper/sheet.ts';
import { headedTable } from '../paper/table.ts';
import { bullets, heading, ledParagraph, paragraph } from '../paper/text.ts';
import { checkAgainText } from './check-again.ts';
import { talkCards } from './pocket-cards.ts';
import { talkSheets } from './sheets.ts';

/** How many slides and lines above them a running order has room for on one side; a longer table starts on the next. */
const linesOfOneSide = 20;

/** The lessons a talk stands between, by title. */
export interface TalkPlace {
	before: string | undefined;
	after: string | undefined;
}

/** Every printable document of a talk. Slips are for a class, the poster for pupils. */
export function talkDocuments(talk: Talk, lesson: Lesson, place: TalkPlace, context: OutputContext): PaperDocument[] {
	const isForPupils = roomOf(talk) !== 'adults';
	return [
		runningOrder(talk, place, context),
		...slideNotes(lesson, context),
		cueCards(talk, lesson, context),
		...talkSheets(talk, lesson, place, context),
		...showOfHands(talk),
		...(roomOf(talk) === 'class' ? slips() : []),
		...(isForPupils ? helpCards(lesson, context).filter(({ name }) => name === '09-help-poster') : []),
		...talkCards(talk, lesson, context),
	];
}

function runningOrder(talk: Talk, { before, after }: TalkPlace, context: OutputContext): PaperDocument {
	const { title, minutes, slides, resources, services } = talk;
	const rows = slides.map((slide, index): PaperCell[] => [
		`${index + 1}. ${slide.title}`,
		...minutes.map((_, length) => `${slide.timing?.minutes[length] ?? '–'}`),
		keepWords(slide),
	]);
	const linesAbove = resources.length + (before ? 1 : 0) + (after ? 1 : 0);
	const parts: Part[] = [
		...(before ? [ledParagraph('Before it, the teacher gives:', before)] : []),
		...(after ? [ledParagraph('After it, the teacher gives:', after)] : []),
		heading(2, 'Names'),
		slotLine('force'),
		slotLine('forcePhone'),
		slotLine('teamContact'),
		slotLine('school'),
		slotLine('dslName'),
		slotLine('dslRoom'),
		heading(2, 'Have ready'),
		...bullets(resources),
		{ ...heading(2, 'Slide by slide'), ...(linesAbove + slides.length > linesOfOneSide && { newPage: true }) } as Part,
		headedTable(
			[6, ...minutes.map(() => 1), 2],
			['Slide', ...minutes.map((length) => `${length} min`), 'If late'],
			[...rows, ['All together', ...minutes.map((_, length) => `${sumOf(slides, length)}`), '']],
		),
		paragraph(checkAgainText(services, context)),
	];
	return handout(
		{ name: '01-running-order', title: `${title}: running order`, label: 'Running order', audience: 'teacher' },
		parts,
	);
}

function sumOf(slides: readonly Slide[], length: number): number {
	return slides.reduce((sum, { timing }) => sum + (timing?.minutes[length] ?? 0), 0);
}

function keepWords({ timing }: Slide): string {
	const words = { always: 'Never leave out', usual: '', late: 'Leave out first' };
	return words[timing?.keep ?? 'usual'];
}

/** One card a slide in large print, for a lectern without a second screen. */
function cueCards(talk: Talk, lesson: Lesson, context: OutputContext): PaperDocument {
	const sheet = sheetOf('plan', lesson, context);
	const cards = talk.slides.flatMap(({ title, notes, timing }, index): Part[] => [
		{ ...heading(2, `${index + 1}. ${title}`), ...(index > 0 && { newPage: true }) } as Part,
		paragraph(
			timing
				? timing.minutes
						.map(
							(one, length) =>
								`${talk.minutes[length]} min talk: ${typeof one === 'number' ? `${one} min` : 'leave out'}`,
						)
						.join(' · ')
				: '',
		),
		...drawBlocks(notes.filter(isSpoken), sheet),
	]);
	const facts = {
		name: '03-cue-cards',
		title: `${talk.title}: cue cards`,
		label: 'Cue cards, large print',
		only: 'pdf',
	} as const;
	return handout({ ...facts, audience: 'teacher', look: 'large', landscape: true }, cards);
}

function isSpoken(block: Block): boolean {
	return block.type === 'callout';
}

/** Adults come once, with no lesson before or after. */
const whoCounts = {
	pupils:
		'The teacher reads them out, eyes closed and hands at the chest: once in the lesson before the talk and once after it, in the same words.',
	adults:
		'Somebody from school reads them out, eyes closed and hands at the chest: once before the first slide and once after the last, in the same words.',
};

function showOfHands(talk: Talk): PaperDocument[] {
	const { hands } = talk;
	if (hands.length === 0) return [];
	const parts: Part[] = [
		paragraph(
			`${whoCounts[roomOf(talk) === 'adults' ? 'adults' : 'pupils']} Write down numbers only, never names. Fewer hands than six either way: write nothing down.`,
		),
		headedTable(
			[5, 1, 1, 1, 1],
			['Hands up if this is true for you', 'Yes, before', 'Not sure, before', 'Yes, after', 'Not sure, after'],
			hands.map((line) => [line, '', '', '', '']),
			true,
		),
		heading(2, 'What they asked'),
		{ type: 'lines', count: 6 },
	];
	const title = 'How it went: a show of hands';
	const label = 'Evaluation by show of hands';
	return [handout({ name: '05-show-of-hands', title, label, audience: 'teacher' }, parts)];
}
