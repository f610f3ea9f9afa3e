/** A site of a few files, built as the real one is: for tests of what is cut from it. */
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { readPage } from '../finish-site/page.ts';
import type { BuiltSite } from './disk-folder.ts';

/** The project's folder. */
export const root = join(import.meta.dirname, '../../..');

/** Modules as Vite writes them: they push what they are onto a global list, `told`. */
const modules = {
	'_astro/preload-helper.Ab12.js':
		'var e=`modulepreload`,a=function(a,o){let t=document.createElement(`link`);t.rel=e;t.href=o[0];document.head.appendChild(t);return a()};export{a as t};',
	'_astro/name.Cd34.js': 'var e=`at once`;export{e as n};',
	'_astro/later.Ef56.js': 'import{n as e}from"./name.Cd34.js";told.push(`later, after what came `+e);export{e as n};',
	'_astro/deck.Gh78.js':
		'const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["_astro/later.Ef56.js"])))=>i.map(i=>d[i]);\nimport{t as e}from"./preload-helper.Ab12.js";import{n as t}from"./name.Cd34.js";told.push(`deck `+t);e(()=>import(`./later.Ef56.js`),__vite__mapDeps([0]));',
	'_astro/search.Ij90.js':
		'var e=`/pagefind/pagefind.js`;async function t(){let t=await import(e);told.push(`search is a `+typeof t.search)}t();',
};

const files = {
	...modules,
	'favicon.svg': '<svg xmlns="http://www.w3.org/2000/svg"></svg>',
	'pictures/door.svg': '<svg xmlns="http://www.w3.org/2000/svg"><path/></svg>',
	'pictures/avatars/sam.svg': '<svg xmlns="http://www.w3.org/2000/svg"><g/></svg>',
	'_astro/font.Mn34.woff2': 'font',
	'_astro/page.Op56.css': `@font-face{src:url(/_astro/font.Mn34.woff2)format("woff2")}h1{color:red}`,
	'play/ks3/quiz.json': '{"task":{"title":"A quiz"}}',
};

const body = (title: string, text: string) => `<main data-pagefind-body><h1>${title}</h1><p>${text}</p></main>`;

const pages = {
	'index.html': '<h1>Start</h1>',
	'help/index.html': `<link rel="stylesheet" href="/_astro/page.Op56.css">${body('Get help', 'Tell an adult you trust.')}`,
	'n/index.html': '<h1>Notes</h1>',
	'officers/talk/present/index.html': `<link rel="stylesheet" href="/_astro/page.Op56.css"><img src="/pictures/door.svg">
		<a href="/help/">Help</a><a href="/teach/">Plans</a><a href="/play/ks3/quiz/?big#one">Quiz</a>
		<script type="module" src="/_astro/deck.Gh78.js"></script>`,
	'play/ks3/quiz/index.html': '<div data-activity="/play/ks3/quiz.json">A quiz</div>',
	'search/index.html': `<div data-search-page data-search-scope='{"audience":["pupil"]}'
		data-search-scopes='{"officer":{"audience":["officer"]}}'></div>`,
	'teach/index.html': body('Plans', 'For teachers only.'),
};

/** Writes the files below a folder. */
export function write(folder: string, texts: Readonly<Record<string, string | Uint8Array>>): void {
	for (const [name, text] of Object.entries(texts)) {
		mkdirSync(dirname(join(folder, name)), { recursive: true });
		writeFileSync(join(folder, name), text);
	}
}

/**
 * Builds it into a new temporary folder, which is yours to remove.
 *
 * @param more pages besides its own, or in their place.
 */
export function smallSite(more: Readonly<Record<string, string>> = {}): BuiltSite {
	const dist = mkdtempSync(join(tmpdir(), 'disk-'));
	const html = Object.entries({ ...pages, ...more });
	write(dist, { ...files, ...Object.fromEntries(html) });
	return {
		dist,
		root,
		site: new URL('https://who.test/'),
		pages: html.map(([file, text]) => readPage(file, text)),
		search: { content: undefined, bands: [] },
	};
}
