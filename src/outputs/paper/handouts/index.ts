/** What a pack holds on paper besides plan, worksheets, cards and tally, in teaching order. */
import type { DocumentMaker } from '../documents.ts';
import { coverCard } from './cover-card.ts';
import { curriculumMap } from './curriculum-map.ts';
import { helpCards } from './help-cards.ts';
import { aboutTheLesson, letterHome } from './letter.ts';
import { knowledgeOrganiser } from './organiser.ts';
import { quizSheets, votingCards } from './quiz.ts';
import { safeDelivery } from './safe-delivery.ts';
import { slideNotes, slidesToRead } from './slide-notes.ts';
import { slips } from './slips.ts';

export const handouts: readonly DocumentMaker[] = [
	safeDelivery,
	slideNotes,
	slidesToRead,
	quizSheets,
	votingCards,
	knowledgeOrganiser,
	helpCards,
	letterHome,
	aboutTheLesson,
	curriculumMap,
	coverCard,
	slips,
];
