import { expect, test } from 'vitest';
import { fixtureLesson } from '../../../tests/fixtures/lesson.ts';
import { testContext } from '../../../tests/outputs/context.ts';
import { paperDocuments } from './documents.ts';

const documents = paperDocuments(fixtureLesson, testContext);
const named = (name: string) => documents.find((document) => document.name === name);

test('every document has a name of its own, which says its place, and begins with its title', () => {
	const names = documents.map(({ name }) => name);
	expect(new Set(names).size).toBe(names.length);
	for (const name of names) expect(name).toMatch(/^\d\d-[a-z0-9-]+$/);
	for (const { title, parts } of documents) {
		const titles = parts.filter((part) => part.type === 'heading' && part.level === 1);
		expect(titles).toEqual([parts[0]]);
		expect(parts[0]).toMatchObject({ runs: [{ text: title }] });
	}
});

test('a worksheet comes in three looks with the same parts; what is for teachers comes in one', () => {
	const plain = named('04-worksheet-on-paper');
	expect(plain).toMatchObject({ look: 'plain', audience: 'pupil', label: 'Worksheet: A closer look' });
	for (const [ending, look, label] of [
		['large-print', 'large', 'Worksheet: A closer look (large print)'],
		['clear', 'clear', 'Worksheet: A closer look (dyslexia-friendly)'],
	])
		expect(named(`04-worksheet-on-paper-${ending}`)).toEqual({ ...plain, name: expect.any(String), look, label });
	for (const { look } of documents.filter(({ audience }) => audience === 'teacher')) expect(look).toBe('plain');
});
