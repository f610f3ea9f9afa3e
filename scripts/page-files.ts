/** Which files of a built site a page loads, read from the built text, so that their bytes can be held to a limit. */
import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';

/** The files of a page at its first view: itself, its style sheets and the scripts that run before any click. */
export function firstFiles(dist: string, page: string): string[] {
	const html = readFileSync(join(dist, page), 'utf8');
	return unique([page, ...linked(html, 'css'), ...scriptsOf(dist, html)]);
}

/** The scripts that run before any click, with all they import. */
export function firstScripts(dist: string, page: string): string[] {
	return scriptsOf(dist, readFileSync(join(dist, page), 'utf8'));
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

function imports(dist: string, file: string, pattern: RegExp): string[] {
	const text = readFileSync(join(dist, file), 'utf8');
	return unique([...text.matchAll(pattern)].map(([, path = '']) => posix.join(posix.dirname(file), path)));
}

function unique(files: readonly string[]): string[] {
	return [...new Set(files)];
}
