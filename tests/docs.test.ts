/** What README, CONTRIBUTING, CREDITS and the decision records say must be true: paths, commands, examples. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { directivesIn } from '#lesson/markdown/directives';
import { parseBlocks } from '#lesson/markdown/parse';
import { parseSlides } from '#lesson/markdown/slides';
import type { Problem } from '#lesson/spot';

const root = join(import.meta.dirname, '..');
const read = (file: string) => readFileSync(join(root, file), 'utf8');
const { scripts, imports } = JSON.parse(read('package.json')) as Record<'scripts' | 'imports', Record<string, string>>;

/** Made or fetched. */
const notOurs = [
	'.git',
	...read('.gitignore')
		.split('\n')
		.map((line) => line.replace(/\/$/, '')),
];
const top = readdirSync(root, { withFileTypes: true }).filter(({ name }) => !notOurs.includes(name));
const folders = top.filter((entry) => entry.isDirectory()).map(({ name }) => name);

/** Every file and folder of the repository, from its root. */
const paths = [
	...top.map(({ name }) => name),
	...folders.flatMap((folder) =>
		readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((path) =>
			join(folder, path).replaceAll('\\', '/'),
		),
	),
];

const documents = [
	'README.md',
	'CONTRIBUTING.md',
	'CREDITS.md',
	'LICENSE-CONTENT',
	...paths.filter((path) => /^docs\/adr\/.+\.md$/.test(path)),
];

/** Whether a path is there. `<band>` and `*` stand for one name, `**` for several; a bare name may lie anywhere. */
function isThere(named: string): boolean {
	const path = named.startsWith('#') ? importedFile(named) : named.replace(/\/$/, '');
	if (path.startsWith('node_modules/')) return existsSync(join(root, path));
	const pattern = path
		.replace(/[.+^${}()|[\]\\]/g, '\\$&')
		.replace(/<[^>]+>|\*\*|\*/g, (hole) => (hole === '**' ? '.+' : '[^/]+'));
	const whole = new RegExp(path.includes('/') ? `^${pattern}$` : `(?:^|/)${pattern}$`);
	return paths.some((one) => whole.test(one));
}

function importedFile(name: string): string {
	const slash = name.indexOf('/');
	const target = imports[`${name.slice(0, slash)}/*`] ?? `there is no room for ${name}`;
	return target.replace('./', '').replace('*', name.slice(slash + 1));
}

/** What a document names that should be a path: code that looks like one, links, and our folders wherever they stand. */
function pathsIn(file: string): string[] {
	const text = read(file);
	const prose = text.replace(/^```[\s\S]*?^```/gm, '');
	const code = [...prose.matchAll(/`([^`\n]+)`/g)].map(([, one = '']) => one).filter(looksLikePath);
	const links = [...prose.replace(/`[^`\n]+`/g, '').matchAll(/\]\(([^)#\s]+)/g)]
		.map(([, href = '']) => href)
		.filter((href) => !/^(?:https?:|\/)/.test(href))
		.map((href) => posix.join(dirname(file), href));
	const named = new RegExp(
		`(?<![\\w./@<-])(?:${folders.map((name) => name.replace('.', '\\.')).join('|')})/[\\w./<>*[\\]-]*`,
		'g',
	);
	const mentioned = [...text.matchAll(named)].map(([path]) => path.replace(/\.$/, ''));
	return [...new Set([...code, ...links, ...mentioned])];
}

const ending = /\.(?:md|mdx|ts|tsx|js|json|ya?ml|astro|css|svg)$/;

/** Addresses begin with a slash, tags with an angle bracket; `dist/` is there only after a build. */
function looksLikePath(code: string): boolean {
	if (!/^[#\w.*][\w.*<>[\]/-]+$/.test(code) || code.startsWith('dist/') || code === 'astro/zod') return false;
	const isEnding = /^\.\w+$/.test(code) && ending.test(code);
	return !isEnding && (/^\.[a-z]+$|^LICENSE|\//.test(code) || ending.test(code));
}

const commandsIn = (text: string) =>
	[...text.matchAll(/\bnpm (?:run ([\w:-]+)|(test|start)\b)/g)].map(([, run, short]) => run ?? short ?? '');

describe.each(documents)('%s', (file) => {
	it('names only paths that exist', () => {
		expect(pathsIn(file).filter((path) => !isThere(path))).toEqual([]);
	});

	it('names only commands that package.json has', () => {
		expect(commandsIn(read(file)).filter((name) => !(name in scripts))).toEqual([]);
	});
});

describe('README.md', () => {
	it('fits on one screen', () => {
		expect(read('README.md').trimEnd().split('\n').length).toBeLessThanOrEqual(60);
	});
});

describe('the decision records', () => {
	const records = documents.filter((file) => file.startsWith('docs/adr/')).sort();

	it('are numbered without a gap, in their names and in their titles', () => {
		const numbers = records.map((_, index) => String(index + 1).padStart(4, '0'));
		expect(records.map((file) => posix.basename(file).slice(0, 4))).toEqual(numbers);
		expect(records.map((file) => read(file).slice(0, 7))).toEqual(numbers.map((number) => `# ${number} `));
	});

	it.each(records)('%s gives question, choice, what was turned down and what would change it', (file) => {
		const parts = [...read(file).matchAll(/^\*\*(.+?)\.\*\*/gm)].map(([, part]) => part);
		expect(parts).toEqual(['The question', 'What we chose', 'What we turned down', 'What would change our mind']);
	});
});

describe('the examples of CONTRIBUTING.md', () => {
	const kinds = Object.keys(directivesIn) as (keyof typeof directivesIn)[];
	const examples = [...read('CONTRIBUTING.md').matchAll(/^```(\w+)\n([\s\S]*?)^```/gm)].flatMap(([, name, body = '']) =>
		kinds.filter((kind) => kind === name).map((kind) => ({ kind, body })),
	);

	it.each(kinds)('in %s are read without a problem', (kind) => {
		const bodies = examples.filter((example) => example.kind === kind).map(({ body }) => body);
		const problems: Problem[] = [];
		for (const body of bodies) {
			const source = { file: 'CONTRIBUTING.md', body, bodyLine: 1, directives: directivesIn[kind] };
			if (kind === 'slides') parseSlides(source, problems);
			else if (kind === 'talk') parseSlides(source, problems, 3);
			else parseBlocks(source, problems, 3);
		}
		expect(bodies).not.toEqual([]);
		expect(problems).toEqual([]);
	});

	it('show every directive', () => {
		const shown = examples.map(({ body }) => body).join('\n');
		const all = [...new Set(Object.values(directivesIn).flat())];
		expect(all.filter((name) => !new RegExp(`^:{2,}${name}\\b`, 'm').test(shown))).toEqual([]);
	});
});
