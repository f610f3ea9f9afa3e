import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readingGrade } from '#lesson/readability';
import { answerPages, helpCases } from './help-cases.ts';

const folder = 'content/pages/help/';
const written = readdirSync(folder, { recursive: true, encoding: 'utf8' })
	.filter((file) => file.endsWith('.mdx'))
	.map((file) => file.replaceAll('\\', '/').replace(/\.mdx$/, ''));

/** The sentences of a page: its paragraphs, steps and bullets without marks, imports, components and headings. */
function sentences(slug: string): string[] {
	const [, , body = ''] = readFileSync(`${folder}${slug}.mdx`, 'utf8').split(/^---$/m);
	return body
		.replace(/<SearchWords[\s\S]*?\/>/g, '')
		.split('\n')
		.filter((line) => !/^\s*(?:import |#)/.test(line))
		.map((line) =>
			line
				.replace(/<Service id="([\w-]+)" \/>/g, '$1')
				.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
				.replace(/<[^>]*>|^\s*(?:\d+\.|-)\s+|\*\*/g, '')
				.trim(),
		)
		.filter(Boolean);
}

it('leads to every help page, and to no page that is not there', () => {
	const offered = [...helpCases, ...answerPages].map(({ slug }) => slug);
	expect(written.sort()).toEqual([...offered, 'index'].sort());
});

it.each(written)('says what help/%s says in short words', (slug) => {
	expect(readingGrade(sentences(slug))).toBeLessThanOrEqual(4);
});
