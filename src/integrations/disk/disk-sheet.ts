/** Style sheets of the built site, for pages from disk: browsers load no font from there, so fonts stand in the sheet as data. */
import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';

const fontAddress = /url\((["']?)([^)"']+\.woff2)\1\)/g;

/**
 * @param address where the site serves it, for example `/_astro/deck.css`.
 * @throws if it names a file that cannot be put into it.
 */
export function diskSheet(address: string, dist: string): string {
	const sheet = readFileSync(join(dist, address), 'utf8').replaceAll(fontAddress, (_, __, font: string) => {
		const file = join(dist, posix.resolve(posix.dirname(address), font));
		return `url('data:font/woff2;base64,${readFileSync(file).toString('base64')}')`;
	});
	if (/@import|url\((?!["']?(?:data:|#))/.test(sheet))
		throw new Error(`${address} names a file that cannot be put into it`);
	return sheet;
}
