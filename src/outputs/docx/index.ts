/** Word files: the plan, and every worksheet twice, for pupils and with answers. */
import type { Lesson, Worksheet } from '#lesson/lesson';
import { loadGallery } from '../gallery.ts';
import type { Output, OutputContext, PackFile } from '../output.ts';
import { printable } from '../printable.ts';
import { wordFile } from './file.ts';
import { drawPlan } from './plan.ts';
import type { Sheet } from './sheet.ts';
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
		return Promise.all([planFile(sheetOf('plan')), ...worksheets, ...answers]);
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
