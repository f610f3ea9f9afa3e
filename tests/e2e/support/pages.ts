import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The built site. */
export const dist = join(import.meta.dirname, '../../../dist');

export interface BuiltPage {
	/** Its address. */
	path: string;
	/** Who it is for; nothing for a page outside the shell, as the dull one behind the exit. */
	audience: string | undefined;
}

/** Every page of the built site, by address. */
export const pages: BuiltPage[] = readdirSync(dist, { recursive: true, encoding: 'utf8' })
	.filter((file) => file.endsWith('.html') && !file.startsWith('packs'))
	.map((file) => ({
		path: `/${file.replaceAll('\\', '/').replace(/index\.html$/, '')}`,
		audience: /<div class="page"[^>]* data-audience="(\w+)"/.exec(readFileSync(join(dist, file), 'utf8'))?.[1],
	}))
	.sort((a, b) => a.path.localeCompare(b.path, 'en'));
