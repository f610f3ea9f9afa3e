import type { Lesson } from '#lesson/lesson';
import type { OutputContext } from '../output.ts';

/** What is being drawn, and how far it is. */
export interface Sheet {
	lesson: Lesson;
	context: OutputContext;
	/** Worksheets are for pupils; plans and answer sheets for teachers. */
	kind: 'plan' | 'worksheet' | 'answers';
	/** How many questions there were so far; shared by everything on the sheet. */
	counts: { questions: number };
}

/** A fresh sheet of paper. */
export function sheetOf(kind: Sheet['kind'], lesson: Lesson, context: OutputContext): Sheet {
	return { lesson, context, kind, counts: { questions: 0 } };
}
