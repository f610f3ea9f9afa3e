import type { Lesson } from '#lesson/lesson';
import { yearsText } from '#lesson/wording';
import { itemCode, lessonNames } from '../../wording.ts';
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
			paragraph(status, { keepNext: true }),
			itemTable(items),
		]),
	];
	const facts = { name: '11-curriculum-map', title: `${title}: curriculum links`, label: 'Curriculum map' };
	return [handout({ ...facts, audience: 'teacher' }, parts)];
}

function itemTable(items: Lesson['plan']['curriculum'][number]['items']): Part {
	const asks = 'What it asks for, in our words';
	const coded = items.flatMap(({ id, strand, text }) => itemCode(id).map((code) => [code, strand, text]));
	if (coded.length === items.length) return headedTable([2, 3, 6], ['Item', 'Strand', asks], coded);
	return headedTable(
		[3, 6],
		['Strand', asks],
		items.map(({ strand, text }) => [strand, text]),
	);
}
