/** A stock Starlight site with the words of our pages, built in the same run: what each template costs beside it. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { templates } from '../../tests/e2e/support/templates.ts';
import { pageBytes } from '../bytes.ts';
import { builtSite, startServer } from '../serve.ts';
import { runTool } from '../tool.ts';
import type { Group } from './table.ts';
import { kB } from './table.ts';

const folder = fileURLToPath(new URL('../../test-results/bench/stock/', import.meta.url));

/** Every template at open, beside a stock page with the same headings and paragraphs. Nothing where stock does not build. */
export async function compareWithStock(newPage: () => Promise<Page>, ours: string): Promise<Group> {
	const title = 'Every template at open, beside stock Starlight with the same words (brotli, without fonts)';
	if (!buildStock()) return { title, rows: [{ what: 'stock Starlight', value: 'did not build' }] };
	const server = await startServer({ port: 0, folder: join(folder, 'dist') });
	try {
		const rows = [];
		for (const [name, path] of Object.entries(templates)) {
			const own = await bytesOf(newPage, ours + path);
			const stock = await bytesOf(newPage, `${server.url}/${name}/`);
			rows.push({
				what: `${name} (${path})`,
				value: kB(own),
				beside: `stock ${kB(stock)}: ${(own / stock).toFixed(2)} of it`,
			});
		}
		return { title, rows };
	} finally {
		await server.close();
	}
}

async function bytesOf(newPage: () => Promise<Page>, url: string): Promise<number> {
	const page = await newPage();
	const { open } = await pageBytes(page, url);
	await page.close();
	return open;
}

function buildStock(): boolean {
	rmSync(folder, { recursive: true, force: true });
	const put = (file: string, text: string) => {
		mkdirSync(dirname(join(folder, file)), { recursive: true });
		writeFileSync(join(folder, file), text);
	};
	// Astro bundles what the project depends on by name, and leaves everything else to Node.
	const dependencies = { astro: '*', '@astrojs/starlight': '*' };
	put('package.json', JSON.stringify({ name: 'stock', type: 'module', dependencies }));
	put(
		'astro.config.mjs',
		`import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
export default defineConfig({ site: 'https://stock.example', integrations: [starlight({ title: 'Stock' })] });
`,
	);
	put(
		'src/content.config.ts',
		`import { defineCollection } from 'astro:content';
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`,
	);
	put('public/_headers', '');
	put('src/content/docs/index.md', '---\ntitle: Stock\n---\n\nStock.\n');
	for (const [name, path] of Object.entries(templates)) put(`src/content/docs/${name}.md`, markdownOf(path));
	return runTool('astro', ['build', '--root', folder, '--silent']);
}

/** What stands in Markdown before the words of an element; elements that are not here are looked into. */
const marks: Record<string, string> = {
	p: '',
	li: '- ',
	h2: '## ',
	h3: '### ',
	h4: '#### ',
	td: '',
	legend: '',
	label: '',
};

/** The headings, paragraphs, cells and list items of a built page as Markdown. */
function markdownOf(path: string): string {
	const file = path.endsWith('/') ? `${path}index.html` : path;
	const { childNodes } = parse(readFileSync(join(builtSite, file), 'utf8'));
	return `---\ntitle: ${JSON.stringify(path)}\n---\n\n${childNodes.flatMap(linesOf).join('\n\n')}\n`;
}

function linesOf(node: DefaultTreeAdapterTypes.ChildNode): string[] {
	const mark = marks[node.nodeName];
	if (mark === undefined) return 'childNodes' in node ? node.childNodes.flatMap(linesOf) : [];
	const words = wordsIn(node)
		.replace(/[<>{}[\]*_#\\`]/g, '')
		.replace(/\s+/g, ' ')
		.trim();
	return words ? [mark + words] : [];
}

function wordsIn(node: DefaultTreeAdapterTypes.ChildNode): string {
	if ('value' in node) return node.value;
	return 'childNodes' in node ? node.childNodes.map(wordsIn).join(' ') : '';
}
