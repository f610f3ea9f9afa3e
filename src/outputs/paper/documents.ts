/** Every printable document of a lesson, without its format. */
import type { Lesson, Worksheet } from '#lesson/lesson';
import type { OutputContext } from '../output.ts';
import { printable } from '../printable.ts';
import { drawCards } from './cards.ts';
import { handout } from './handouts/frame.ts';
import { handouts } from './handouts/index.ts';
import { outlined } from './outline.ts';
import type { PaperDocument, Part } from './part.ts';
import { drawPlan } from './plan.ts';
import type { Sheet } from './sheet.ts';
import { sheetOf } from './sheet.ts';
import { drawTally } from './tally.ts';
import { drawWorksheet } from './worksheet.ts';

/** Makes the documents of one sort: none where a lesson has nothing for them. */
export type DocumentMaker = (lesson: Lesson, context: OutputContext) => PaperDocument[];

/** One line here is a document in every format. */
const makers: readonly DocumentMaker[] = [lessonPlan, worksheets, answers, cards, tally, ...handouts];

/** Every printable document of a lesson, in teaching order and with names of their own; no character that no document can hold. */
export function paperDocuments(given: Lesson, context: OutputContext): PaperDocument[] {
	const lesson = printable(given);
	const documents = makers.flatMap((maker) => maker(lesson, context));
	return documents.map((document) => ({ ...document, parts: outlined(document.parts) }));
}

/** An upright document in the plain look; its parts get the title above them. None if there are no parts. */
export function documentOf(
	facts: Pick<PaperDocument, 'name' | 'title' | 'label' | 'audience'>,
	parts: readonly Part[],
): PaperDocument[] {
	return parts.length === 0 ? [] : [handout(facts, parts)];
}

function lessonPlan(lesson: Lesson, context: OutputContext): PaperDocument[] {
	const title = `${lesson.title}: lesson plan`;
	const facts = { name: '01-lesson-plan', title, label: 'Lesson plan', audience: 'teacher' } as const;
	return documentOf(facts, drawPlan(sheetOf('plan', lesson, context)));
}

function worksheets(lesson: Lesson, context: OutputContext): PaperDocument[] {
	return lesson.worksheets.flatMap((worksheet) => {
		const { slug, title } = worksheet;
		const facts = { name: `04-worksheet-${slug}`, title, label: `Worksheet: ${title}`, audience: 'pupil' } as const;
		return inLooks(documentOf(facts, sheetParts('worksheet', worksheet, lesson, context)));
	});
}

/** The documents with a copy each in large print and in a clear look. */
function inLooks(plain: readonly PaperDocument[]): PaperDocument[] {
	return plain.flatMap((document): PaperDocument[] => {
		const { name, label } = document;
		return [
			document,
			{ ...document, name: `${name}-large-print`, label: `${label} (large print)`, look: 'large' },
			{ ...document, name: `${name}-clear`, label: `${label} (dyslexia-friendly)`, look: 'clear' },
		];
	});
}

function answers(lesson: Lesson, context: OutputContext): PaperDocument[] {
	return lesson.worksheets.flatMap((worksheet) => {
		const title = `${worksheet.title}: answers`;
		const label = `Answers: ${worksheet.title}`;
		const facts = { name: `05-answers-${worksheet.slug}`, title, label, audience: 'teacher' } as const;
		return documentOf(facts, sheetParts('answers', worksheet, lesson, context));
	});
}

function sheetParts(kind: Sheet['kind'], worksheet: Worksheet, lesson: Lesson, context: OutputContext): Part[] {
	return drawWorksheet(worksheet, sheetOf(kind, lesson, context));
}

/** Cards for groups, where an activity has things to sort or to order. */
function cards(lesson: Lesson, context: OutputContext): PaperDocument[] {
	const title = 'Cards to cut out';
	const facts = { name: '07-cards', title, label: title, audience: 'pupil' } as const;
	return documentOf(facts, drawCards(sheetOf('worksheet', lesson, context)));
}

/** What a class chose, on paper, where an activity has one right answer an item. */
function tally(lesson: Lesson, context: OutputContext): PaperDocument[] {
	const title = 'Tally and observation sheets';
	const facts = { name: '14-tally', title, label: title, audience: 'teacher' } as const;
	return documentOf(facts, drawTally(sheetOf('answers', lesson, context)));
}
