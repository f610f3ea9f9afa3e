import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtSite } from '../../../scripts/serve.ts';

/** The built site. */
export const dist = builtSite;

export interface BuiltPage {
	/** Its address. */
	path: string;
	/** Who it is for; nothing for a page outside the shell, as the dull one behind the exit. */
	audience: string | undefined;
	/** How it is drawn; nothing for a page outside the shell. */
	template: string | undefined;
	title: string;
}

/** Every page of the built site, by address; pages inside downloads are none. */
export const pages: BuiltPage[] = readdirSync(dist, { recursive: true, encoding: 'utf8' })
	.filter((file) => file.endsWith('.html') && !/^(?:packs|officers[/\\]kits)/.test(file))
	.map((file) => describePage(file.replaceAll('\\', '/'), readFileSync(join(dist, file), 'utf8')))
	.sort((a, b) => a.path.localeCompare(b.path, 'en'));

function describePage(file: string, html: string): BuiltPage {
	const [shell = ''] = /<div class="page"[^>]*>/.exec(html) ?? [];
	return {
		path: `/${file.replace(/index\.html$/, '')}`,
		audience: / data-audience="([\w-]+)"/.exec(shell)?.[1],
		template: / data-template="([\w-]+)"/.exec(shell)?.[1],
		title: /<title>([^<]*)<\/title>/.exec(html)?.[1] ?? '',
	};
}
