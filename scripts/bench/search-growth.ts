/** How search grows with the site: an index over so many made-up lessons, and what one query then costs. */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { close, createIndex } from 'pagefind';
import { loadedFiles } from '#integrations/finish-site/search';
import { builtSite, startServer } from '../serve.ts';
import type { Group } from './table.ts';
import { kB, middle } from './table.ts';

const sizes = [50, 500, 5000];
const queries = ['friend', 'pressure settings', 'private picture', 'help'];
const folder = fileURLToPath(new URL('../../test-results/bench/search/', import.meta.url));

/** Bytes of the index, bytes that one query fetches, and its time beside that of the smallest site. */
export async function measureSearch(newPage: () => Promise<Page>): Promise<Group> {
	const sentences = sentencesOfLessons();
	const rows = [];
	let first = 0;
	for (const size of sizes) {
		const index = await buildIndex(size, sentences);
		const { bytes, time } = await askIndex(newPage);
		first ||= time;
		const ratio = (time / first).toFixed(2);
		rows.push({
			what: `${size} lessons: the whole index ${kB(index)}; one query fetches`,
			value: kB(bytes),
			beside: `${time.toFixed(0)} ms, ${ratio} times that of ${sizes[0]} lessons`,
		});
	}
	rmSync(folder, { recursive: true, force: true });
	return { title: 'Search as the site grows (medians of four queries, each in a fresh tab)', rows };
}

/** What our lessons say, sentence by sentence. */
function sentencesOfLessons(): string[] {
	const pages = readdirSync(join(builtSite, 'learn'), { recursive: true, encoding: 'utf8' }).filter((file) =>
		/^[^/]+\/[^/]+\/index\.html$/.test(file.replaceAll('\\', '/')),
	);
	const texts = pages.map((file) =>
		readFileSync(join(builtSite, 'learn', file), 'utf8').replace(/<script[\s\S]*?<\/script>|<[^>]*>/g, ' '),
	);
	return texts.flatMap((text) => text.split(/[.?!]\s+/)).filter((sentence) => sentence.trim().split(/\s+/).length > 4);
}

/** Indexes made-up lessons of forty sentences each, always the same for a size. Gives the bytes of all files. */
async function buildIndex(size: number, sentences: readonly string[]): Promise<number> {
	rmSync(folder, { recursive: true, force: true });
	const { index } = await createIndex();
	if (!index) throw new Error('Pagefind did not start');
	let seed = 1;
	// A small generator with a known seed (Numerical Recipes): every run indexes the same words.
	const next = () => {
		seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
		return seed;
	};
	for (let lesson = 0; lesson < size; lesson += 1) {
		const content = Array.from({ length: 40 }, () => sentences[next() % sentences.length]).join('. ');
		const meta = { title: `Lesson ${lesson + 1}` };
		await index.addCustomRecord({ url: `/learn/made-up/${lesson + 1}/`, content, language: 'en-gb', meta });
	}
	const files = loadedFiles((await index.getFiles()).files);
	await close();
	for (const { path, content } of files) {
		mkdirSync(dirname(join(folder, 'pagefind', path)), { recursive: true });
		writeFileSync(join(folder, 'pagefind', path), content);
	}
	writeFileSync(join(folder, 'index.html'), '<!doctype html><title>Search</title>');
	writeFileSync(join(folder, '_headers'), '');
	return files.reduce((sum, { content }) => sum + content.length, 0);
}

async function askIndex(newPage: () => Promise<Page>): Promise<{ bytes: number; time: number }> {
	const server = await startServer({ port: 0, folder });
	const asked = [];
	for (const query of queries) {
		const page = await newPage();
		let bytes = 0;
		page.on(
			'response',
			(response) =>
				void response.body().then(
					(body) => (bytes += body.length),
					() => undefined,
				),
		);
		await page.goto(`${server.url}/`);
		const time = await page.evaluate(async (query) => {
			const began = performance.now();
			const address = '/pagefind/pagefind.js';
			const pagefind = await import(/* @vite-ignore */ address);
			const { results } = await pagefind.search(query);
			await Promise.all(results.slice(0, 5).map((one: { data(): Promise<unknown> }) => one.data()));
			return performance.now() - began;
		}, query);
		await page.waitForLoadState('networkidle');
		await page.close();
		asked.push({ bytes, time });
	}
	await server.close();
	return { bytes: middle(asked.map(({ bytes }) => bytes)), time: middle(asked.map(({ time }) => time)) };
}
