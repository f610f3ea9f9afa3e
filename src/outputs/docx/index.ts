/** Word files: the plan; every worksheet twice, for pupils and with answers; cards to cut out; a tally. */
import type { Lesson, Worksheet } from '#lesson/lesson';
import { loadGallery } from '../gallery.ts';
import type { Output, OutputContext, PackFile } from '../output.ts';
import { printable } from '../printable.ts';
import { drawCards } from './cards.ts';
import { wordFile } from './file.ts';
import { drawPlan } from './plan.ts';
import type { Sheet } from './sheet.ts';
import { drawTally } from './tally.ts';
import { heading } from './text.ts';
import { contentWidth } from './theme.ts';
import { drawWorksheet } from './worksheet.ts';

const mediaType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

export const docx: Output = {
	format: 'Word',
	async render(given: Lesson, context: OutputContext): Promise<PackFile[]> {
		const lesson = printable(given);
		const gallery = await loadGallery(lesson, context);
		const sheetOf = (kind: Sheet['kind']): Sheet => {
			return { lesson, context, gallery, kind, width: contentWidth, counts: { numberedLists: 0, questions: 0 } };
		};
		const worksheets = lesson.worksheets.map((worksheet) => pupilFile(worksheet, sheetOf('worksheet')));
		const answers = lesson.worksheets.map((worksheet) => answerFile(worksheet, sheetOf('answers')));
		const more = [cardsFile(sheetOf('worksheet')), tallyFile(sheetOf('answers'))];
		const files = await Promise.all([planFile(sheetOf('plan')), ...worksheets, ...answers, ...more]);
		return files.filter((file) => file !== undefined);
	},
};

async function planFile(sheet: Sheet): Promise<PackFile> {
	const { title, slug } = sheet.lesson;
	const bytes = await wordFile(title, drawPlan(sheet), sheet);
	return { path: `${slug}_01-lesson-plan.docx`, label: 'Lesson plan', mediaType, audience: 'teacher', bytes };
}

async function pupilFile(worksheet: Worksheet, sheet: Sheet): Promise<PackFile> {
	const path = `${sheet.lesson.slug}_03-worksheet-${worksheet.slug}.docx`;
	const bytes = await wordFile(worksheet.title, drawWorksheet(worksheet, sheet), sheet);
	return { path, label: `Worksheet: ${worksheet.title}`, mediaType, audience: 'pupil', bytes };
}

async function answerFile(worksheet: Worksheet, sheet: Sheet): Promise<PackFile> {
	const path = `${sheet.lesson.slug}_04-worksheet-${worksheet.slug}-answers.docx`;
	const bytes = await wordFile(`${worksheet.title}: answers`, drawWorksheet(worksheet, sheet), sheet);
	return { path, label: `Answers: ${worksheet.title}`, mediaType, audience: 'teacher', bytes };
}

/** Cards for groups, where an activity has things to sort or to order. */
async function cardsFile(sheet: Sheet): Promise<PackFile | undefined> {
	const pieces = drawCards(sheet);
	if (pieces.length === 0) return undefined;
	const label = 'Cards to cut out';
	const bytes = await wordFile(label, [heading(1, label), ...pieces], sheet);
	return { path: `${sheet.lesson.slug}_05-cards.docx`, label, mediaType, audience: 'pupil', bytes };
}

/** What a class chose, on paper, where an activity has one right answer an item. */
async function tallyFile(sheet: Sheet): Promise<PackFile | undefined> {
	const pieces = drawTally(sheet);
	if (pieces.length === 0) return undefined;
	const label = 'Tally and observation sheets';
	const bytes = await wordFile(label, pieces, sheet);
	return { path: `${sheet.lesson.slug}_06-tally.docx`, label, mediaType, audience: 'teacher', bytes };
}
