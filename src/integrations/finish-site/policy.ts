/**
 * One content security policy for the whole site. Inline scripts are allowed by their hash, so the few that must run
 * before anything else do, and nothing that somebody slips into a page does.
 */
import { createHash } from 'node:crypto';
import type { Page, PageElement } from './page.ts';
import { attributeOf, textOf } from './page.ts';

/** The policy for pages with these inline scripts. */
export function buildPolicy(scriptHashes: readonly string[]): string {
	const directives = {
		'default-src': ["'self'"],
		// Search is compiled WebAssembly; nothing may evaluate text as JavaScript.
		'script-src': ["'self'", "'wasm-unsafe-eval'", ...scriptHashes],
		// Style attributes cannot be hashed one by one, and styles alone send nothing while all sources are our own.
		'style-src': ["'self'", "'unsafe-inline'"],
		'img-src': ["'self'", 'data:'],
		'font-src': ["'self'"],
		'connect-src': ["'self'"],
		'worker-src': ["'self'"],
		'manifest-src': ["'self'"],
		'object-src': ["'none'"],
		'base-uri': ["'self'"],
		'form-action': ["'self'"],
	};
	return Object.entries(directives)
		.map(([name, sources]) => [name, ...sources].join(' '))
		.join('; ');
}

/** The CSP source of every distinct inline script, sorted, so that the policy does not depend on the order of pages. */
export function hashInlineScripts(pages: readonly Page[]): string[] {
	const scripts = pages.flatMap(({ elements }) => elements.filter(isInlineScript).map(textOf));
	return [...new Set(scripts)].map(hash).sort();
}

function hash(script: string): string {
	return `'sha256-${createHash('sha256').update(script).digest('base64')}'`;
}

/** What a browser runs: no type, a JavaScript type, or one of the three keywords. Any other type is data. */
const runnable = /^$|^module$|^importmap$|^speculationrules$|^(?:text|application)\/(?:x-)?(?:java|ecma|live)script/i;

function isInlineScript(element: PageElement): boolean {
	const type = attributeOf(element, 'type') ?? '';
	return element.tagName === 'script' && attributeOf(element, 'src') === undefined && runnable.test(type.trim());
}

/** Every inline event handler, as “page: element attribute”. The policy would stop them without a word. */
export function findInlineHandlers(pages: readonly Page[]): string[] {
	return pages.flatMap(({ url, elements }) =>
		elements.flatMap(({ tagName, attrs }) =>
			attrs.filter(({ name }) => /^on[a-z]+$/.test(name)).map(({ name }) => `${url}: <${tagName} ${name}>`),
		),
	);
}

/** The page's HTML with the policy at the top of its head, behind the character set, before anything it governs. */
export function insertPolicy(page: Page, policy: string): string {
	const at = policyOffset(page);
	return `${page.html.slice(0, at)}<meta http-equiv="Content-Security-Policy" content="${policy}">${page.html.slice(at)}`;
}

function policyOffset({ html, elements }: Page): number {
	const charset = elements.find((element) => attributeOf(element, 'charset') !== undefined)?.sourceCodeLocation;
	const head = elements.find(({ tagName }) => tagName === 'head')?.sourceCodeLocation?.startTag;
	return charset?.endOffset ?? head?.endOffset ?? /^\s*<!doctype[^>]*>/i.exec(html)?.[0].length ?? 0;
}
