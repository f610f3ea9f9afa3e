/** What a visitor has on paper: a running order, notes, cue cards, what to do when a pupil speaks, and a show of hands. */
import type { Block, Slide } from '#lesson/blocks';
import type { Lesson } from '#lesson/lesson';
import type { Talk } from '#lesson/talk';
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
import { serviceMention } from '../services.ts';

/** The lessons a talk stands between, by title. */
export interface TalkPlace {
	before: string | undefined;
	after: string | undefined;
}

/** Every printable document of a talk. Slips and show of hands are for rooms of pupils. */
export function talkDocuments(talk: Talk, lesson: Lesson, place: TalkPlace, context: OutputContext): PaperDocument[] {
	const isForPupils = talk.audience !== 'parents' && talk.audience !== 'staff';
	return [
		runningOrder(talk, place),
		...slideNotes(lesson, context),
		cueCards(talk, lesson, context),
		ifSomebodySpeaks(lesson),
		...(isForPupils ? [showOfHands(), ...slips()] : []),
		...helpCards(lesson, context),
	];
}

function runningOrder({ title, minutes, slides, resources }: Talk, { before, after }: TalkPlace): PaperDocument {
	const rows = slides.map((slide, index): PaperCell[] => [
		`${index + 1}. ${slide.title}`,
		...minutes.map((_, length) => `${slide.timing?.minutes[length] ?? '–'}`),
		keepWords(slide),
	]);
	const parts: Part[] = [
		...(before ? [ledParagraph('Before it, the teacher gives:', before)] : []),
		...(after ? [ledParagraph('After it, the teacher gives:', after)] : []),
		heading(2, 'Names'),
		slotLine('force'),
		slotLine('teamContact'),
		slotLine('school'),
		slotLine('dslName'),
		slotLine('dslRoom'),
		heading(2, 'Have ready'),
		...bullets(resources),
		heading(2, 'Slide by slide'),
		headedTable(
			[6, ...minutes.map(() => 1), 2],
			['Slide', ...minutes.map((length) => `${length} min`), 'If late'],
			rows,
		),
	];
	return handout(
		{ name: '01-running-order', title: `${title}: running order`, label: 'Running order', audience: 'teacher' },
		parts,
	);
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
				? timing.minutes.map((one, length) => `${talk.minutes[length]} min talk: ${one ?? 'leave out'}`).join(' · ')
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

function ifSomebodySpeaks(lesson: Lesson): PaperDocument {
	const parts: Part[] = [
		...bullets([
			'Stop and listen. “Thank you for telling me. You are not in trouble for telling me.”',
			'Do not promise to keep it secret. Say who you will tell, and why.',
			'Do not investigate. Only: tell me, explain, describe. Never ask why.',
			'Never look at a picture, and never take, copy or forward one. Leave the phone with the pupil.',
			'Do not be alone with a pupil. The teacher or the safeguarding lead is there too.',
			`Tell the safeguarding lead before you leave the building. In danger now: ${serviceMention(lesson, 'emergency')}.`,
			'Write down the pupil’s own words with the time and the date, and hand the note over.',
		]),
		slotLine('dslName'),
		slotLine('dslRoom'),
		slotLine('deputyName'),
		heading(2, 'If you are called away'),
		paragraph(
			'Give the teacher these sheets and the running order. The teacher shows the slide “Who can help”, reads it out, ends with “Before we go”, and finishes the talk in another lesson.',
		),
	];
	return handout(
		{ name: '04-if-a-pupil-tells-you', title: 'If a pupil tells you something', audience: 'teacher' },
		parts,
	);
}

function showOfHands(): PaperDocument {
	const asked = [
		'I know one thing to do first.',
		'I know who I could tell.',
		'I know that I am not in trouble for asking for help.',
	];
	const parts: Part[] = [
		paragraph('Eyes closed. Count hands, write down numbers only, never names. Leave a copy with the school.'),
		headedTable(
			[6, 1.5, 1.5],
			['Hands up if this is true for you', 'Before', 'After'],
			asked.map((line) => [line, '', '']),
			true,
		),
		heading(2, 'What the class asked'),
		{ type: 'lines', count: 6 },
		heading(2, 'What we agreed with the safeguarding lead'),
		{ type: 'lines', count: 4 },
	];
	return handout(
		{
			name: '05-show-of-hands',
			title: 'How it went: a show of hands',
			label: 'Evaluation by show of hands',
			audience: 'teacher',
		},
		parts,
	);
}
