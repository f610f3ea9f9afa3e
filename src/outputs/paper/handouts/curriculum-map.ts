import type { Lesson } from '#lesson/lesson';
import { yearsText } from '#lesson/wording';
import { lessonNames } from '../../wording.ts';
import type { PaperDocument, Part } from '../part.ts';
import { headedTable } from '../table.ts';
import { heading, ledParagraph, paragraph } from '../text.ts';
import { handout } from './frame.ts';

/** Which curriculum items a lesson teaches, where it stands in the series, and who said so. */
export function curriculumMap({ title, years, plan }: Lesson): PaperDocument[] {
	const { buildsOn, leadsTo } = plan.series;
	const parts: Part[] = [
		ledParagraph('For:', yearsText(years)),
		ledParagraph('Builds on:', lessonNames(buildsOn) || 'none'),
		ledParagraph('Leads to:', lessonNames(leadsTo) || 'none'),
		...plan.curriculum.flatMap(({ framework, status, items }) => [
			heading(2, framework),
			paragraph(status),
			headedTable(
				[2, 3, 6],
				['Item', 'Strand', 'What it asks for, in our words'],
				items.map(({ id, strand, text }) => [id, strand, text]),
			),
		]),
	];
	const facts = { name: '11-curriculum-map', title: `${title}: curriculum links`, label: 'Curriculum map' };
	return [handout({ ...facts, audience: 'teacher' }, parts)];
}
