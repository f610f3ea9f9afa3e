import { expect, it } from 'vitest';
import type { Download } from './download-groups.ts';
import { downloadGroups } from './download-groups.ts';

const file = (path: string, label: string): Download => ({
	path,
	label,
	mediaType: 'application/pdf',
	audience: 'teacher',
	bytes: new Uint8Array(),
});

it('puts the formats of one thing side by side, in the group of its place', () => {
	const groups = downloadGroups([
		file('a_01-lesson-plan.docx', 'Lesson plan'),
		file('a_01-lesson-plan.pdf', 'Lesson plan'),
		file('a_04-worksheet-x.pdf', 'Worksheet: X'),
	]);
	expect(groups.map(({ title, rows }) => [title, rows.map(({ label, files }) => [label, files.length])])).toEqual([
		['Teach it', [['Lesson plan', 2]]],
		['Worksheets and answers', [['Worksheet: X', 1]]],
	]);
});

it('keeps things apart that are called differently', () => {
	const [group] = downloadGroups([
		file('a_06-quiz.gift.txt', 'For Moodle (GIFT)'),
		file('a_06-quiz.csv', 'A table (CSV)'),
	]);
	expect(group?.rows.map(({ label }) => label)).toEqual(['For Moodle (GIFT)', 'A table (CSV)']);
});

it('leaves no file out: what has no place is for the technician', () => {
	const [group] = downloadGroups([file('SHA256SUMS', 'Checksums')]);
	expect(group).toMatchObject({ title: 'For your technician', rows: [{ label: 'Checksums' }] });
});
