/** Which files of a built site a page loads, read from the built text, so that their bytes can be held to a limit. */
import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import type { Task } from '#lesson/mechanics/task';

/** The chunk that wakes activities, by how its name begins. */
const wakes = '/_astro/ActivityPanel';

/** The files of a page at its first view: itself, its style sheets and the scripts that run before any click. */
export function firstFiles(dist: string, page: string): string[] {
	const html = readFileSync(join(dist, page), 'utf8');
	return unique([page, ...linked(html, 'css'), ...scriptsOf(dist, html)]);
}

/** The scripts that run before any click, with all they import. */
export function firstScripts(dist: string, page: string): string[] {
	return scriptsOf(dist, readFileSync(join(dist, page), 'utf8'));
}

/** What comes besides when the first activity of a page wakes: its items, and the scripts that draw them. */
export function wakingFiles(dist: string, page: string): string[] {
	const html = readFileSync(join(dist, page), 'utf8');
	const [, data] = / data-activity="([^"]+)"/.exec(html) ?? [];
	if (!data) return [];
	const { task } = JSON.parse(readFileSync(join(dist, data), 'utf8')) as { task: Task };
	const views = unique(task.items.map(({ mechanic }) => `${mechanic[0]?.toUpperCase()}${mechanic.slice(1)}View`));
	if (task.items.some(({ stimulus }) => stimulus)) views.push('Stimulus');
	const first = linked(html, 'js').filter((file) => file.startsWith(wakes));
	const main = first.flatMap((file) => dynamicImports(dist, file));
	const drawing = main.flatMap((file) => dynamicImports(dist, file)).filter((file) => views.includes(chunkName(file)));
	if (drawing.length !== views.length) throw new Error(`${page}: found ${drawing.join(', ')} for ${views.join(', ')}`);
	return unique([data, ...[...main, ...drawing].flatMap((file) => withImports(dist, file))]);
}

/** Every script that any activity may ever load, from the chunk that wakes them on. */
export function activityScripts(dist: string, page: string): string[] {
	const html = readFileSync(join(dist, page), 'utf8');
	const found = new Set<string>();
	const follow = (file: string) => {
		if (found.has(file)) return;
		found.add(file);
		for (const next of [...staticImports(dist, file), ...dynamicImports(dist, file)]) follow(next);
	};
	for (const file of linked(html, 'js').filter((one) => one.startsWith(wakes))) follow(file);
	return [...found];
}

function scriptsOf(dist: string, html: string): string[] {
	return unique(linked(html, 'js').flatMap((file) => withImports(dist, file)));
}

/** Files of a kind that a page names in an element that loads them. */
function linked(html: string, kind: 'css' | 'js'): string[] {
	const pattern =
		kind === 'css' ? /<link[^>]* href="(\/_astro\/[^"]+\.css)"/g : /<script[^>]* src="(\/_astro\/[^"]+)"/g;
	return [...html.matchAll(pattern)].map(([, file = '']) => file);
}

function withImports(dist: string, file: string, seen: string[] = []): string[] {
	if (seen.includes(file)) return seen;
	return staticImports(dist, file).reduce((all, next) => withImports(dist, next, all), [...seen, file]);
}

/** The form in which the build writes `import … from "./x.js"` and `import "./x.js"`. */
function staticImports(dist: string, file: string): string[] {
	return imports(dist, file, /(?:\bfrom|\bimport)\s*["'](\.[^"']+\.js)["']/g);
}

/** The form in which the build writes `import("./x.js")`. */
function dynamicImports(dist: string, file: string): string[] {
	return imports(dist, file, /\bimport\(\s*[`"'](\.[^`"']+\.js)[`"']/g);
}

function imports(dist: string, file: string, pattern: RegExp): string[] {
	const text = readFileSync(join(dist, file), 'utf8');
	return unique([...text.matchAll(pattern)].map(([, path = '']) => posix.join(posix.dirname(file), path)));
}

function chunkName(file: string): string {
	return posix.basename(file).split('.')[0] ?? '';
}

function unique(files: readonly string[]): string[] {
	return [...new Set(files)];
}
