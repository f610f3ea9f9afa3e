import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inlineScript } from '../inline-script.ts';
import { classicScript } from './bundle.ts';
import { licencesOf } from './licences.ts';
import { classicSheet } from './sheet.ts';

/** What stands in the head, in this order: leaving must work before anything else. */
const headScripts = ['src/site/quick-exit.js', 'src/site/theme.js', 'src/site/classic/watch-scripts.js'];

const works = ['Solid', 'Nano Stores', 'Nano Stores Persistent', 'Atkinson Hyperlegible Next'] as const;

/**
 * Where the quick exit goes before it can read its link, as when Back brings a page again that was left: on the site to
 * addresses that do not exist beside a copy.
 */
const siteTargets = ["'/n/'", "'https://www.bbc.co.uk/weather'"];
const copyTarget = "'n/index.html'";

let parts: ReturnType<typeof makeParts> | undefined;

/**
 * What a lesson's page needs besides its words to work from disk, the same for all lessons; made once a process. Its
 * sources are looked for in the working folder.
 */
export function copyParts() {
	parts ??= makeParts(process.cwd());
	return parts;
}

async function makeParts(root: string) {
	const text = (path: string) => readFileSync(join(root, path), 'utf8');
	return {
		head: headScripts.map((path) => inlineScript(besideCopy(path, text(path)))).join('\n'),
		activities: await classicScript('src/islands/copy/start.ts', root),
		styles: classicSheet('src/site/styles/web-copy.css', root),
		elsewhere: text('public/n/index.html'),
		licences: licencesOf(works, root),
	};
}

/** The script with the addresses of a copy in the place of the site's. */
function besideCopy(path: string, source: string): string {
	if (!path.endsWith('quick-exit.js')) return source;
	return siteTargets.reduce((script, target) => {
		if (!script.includes(target)) throw new Error(`${path} no longer leaves to ${target}, which a copy must replace`);
		return script.replaceAll(target, copyTarget);
	}, source);
}
