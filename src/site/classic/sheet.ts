/** Style sheets for pages that are opened from disk: one text, with the sheets and fonts that it names inside. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const importLine = /^@import '([^']+)';$/gm;
const fontAddress = /url\('([^')]+\.woff2)'\)/g;

/**
 * A sheet as one text, without `@import` and without files beside it. Fonts stand in it as data, since browsers load none
 * from `file://`.
 *
 * A name that begins with a dot is a file beside the sheet; any other is a file of an installed package.
 *
 * @param entry from the project's folder, for example `src/site/styles/web-copy.css`.
 * @param root the project's folder.
 * @throws if a file is not there, or an `@import` is left that is not written `@import 'name';` on a line of its own.
 */
export function classicSheet(entry: string, root: string = process.cwd()): string {
	const sheet = read(join(root, entry));
	if (/@import|url\((?!'data:)/.test(withoutComments(sheet)))
		throw new Error(`${entry} names a file that cannot be put into it`);
	return sheet;
}

function read(file: string): string {
	return readFileSync(file, 'utf8')
		.replace(importLine, (_, name: string) => read(located(name, file)))
		.replace(fontAddress, (_, name: string) => {
			const font = readFileSync(located(name, file)).toString('base64');
			return `url('data:font/woff2;base64,${font}')`;
		});
}

function located(name: string, from: string): string {
	return name.startsWith('.') ? join(dirname(from), name) : createRequire(from).resolve(name);
}

function withoutComments(css: string): string {
	return css.replace(/\/\*[\s\S]*?\*\//g, '');
}
