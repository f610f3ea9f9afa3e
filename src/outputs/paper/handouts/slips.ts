import type { PaperDocument, Part } from '../part.ts';
import { words } from '../part.ts';
import { paragraph } from '../text.ts';
import { handout } from './frame.ts';

const askIt: Part[] = [
	paragraph(words('A question, a thought, or nothing', { bold: true }), { close: true }),
	paragraph('Everybody hands one in. Blank is fine. No names of other people.', { close: true }),
	{ type: 'lines', count: 3 },
];

const end: Part[] = [
	paragraph(words('Before you go', { bold: true }), { close: true }),
	paragraph('One thing I will remember:', { close: true }),
	{ type: 'lines', count: 2 },
	{ type: 'text', runs: [{ type: 'tick' }, ...words(' I’d like someone to talk to.')], close: true },
	paragraph('My name, only if I ticked it:', { close: true }),
	{ type: 'lines', count: 1 },
];

/** A slip for questions and one for the end. Every pupil hands both in, so that nobody stands out. */
export function slips(): PaperDocument[] {
	const sheet = (name: string, title: string, use: string, card: Part[]) =>
		handout({ name, title, audience: 'pupil', sides: 1 }, [
			paragraph(use),
			{ type: 'cards', perRow: 2, millimetres: 58, cards: Array.from({ length: 8 }, () => card) },
		]);
	return [
		sheet(
			'13-ask-it-slips',
			'Ask-it slips',
			'Cut along the lines. One slip a pupil, from the start of the lesson.',
			askIt,
		),
		sheet(
			'13-end-slips',
			'End slips',
			'Cut along the lines. One slip a pupil. Read them the same day, and take any worry to the safeguarding lead at once.',
			end,
		),
	];
}
