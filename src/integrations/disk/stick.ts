/** The whole site for a stick or a shared drive: opens by double click, and leaves out what only a server can give. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { checkAgainBy } from '#lesson/check-again';
import type { Service } from '#lesson/schema/service';
import { escapeHtml, plainPage } from '#outputs/plain-page';
import { classicScript } from '#site/classic/bundle';
import { site } from '#site/config';
import { stickAddress } from '#site/stick-address';
import { type BuiltSite, diskFolder, inner } from './disk-folder.ts';
import { zipFolder } from './disk-zip.ts';

/** What many schools let through in one download, in bytes. */
export const maxStickBytes = 25_000_000;

/** Pages that speak of keeping the site in a browser, or of addresses that do not exist. */
const served = ['/404.html', '/offline/', '/teach/offline/'];

const entrances = [
	['Get help', '/help/'],
	['For pupils', '/learn/'],
	['For teachers', '/teach/'],
	['For parents and carers', '/parents/'],
	['For officers', '/officers/'],
	['Search', '/search/'],
] as const;

/** What the first page must know of the edition. */
export interface StickFacts {
	services: readonly Service[];
	/** The newest day on which a lesson or a talk was read through. */
	edition: string;
}

/**
 * Writes the zip into the built site.
 *
 * @returns how many bytes it has.
 * @throws if a page loads something that cannot come along, or the zip is heavier than `maxStickBytes`.
 */
export async function writeStick(built: BuiltSite, facts: StickFacts): Promise<number> {
	const files = await diskFolder(built, (url) => !served.includes(url), []);
	const zip = zipFolder('whos-there', [['START-HERE.html', await startHere(built, facts)], ...files]);
	if (zip.length > maxStickBytes) throw new Error(`The site on a stick has ${zip.length} bytes of ${maxStickBytes}`);
	const path = join(built.dist, stickAddress);
	mkdirSync(dirname(path), { recursive: true });
	writeFileSync(path, zip);
	return zip.length;
}

async function startHere({ root, site: online }: BuiltSite, { services, edition }: StickFacts): Promise<string> {
	const links = entrances.map(([text, address]) => `<li><a href="${inner}${address}index.html">${text}</a></li>`);
	const said = [
		'Plans, activities, help and search work here without a network. Files to print or change have to be downloaded from the site: those links say “online”.',
		`The newest edition is at ${online.host}. ${site.independence} ${site.reviewed}`,
	];
	const body = [
		'<p id="check" role="status">Unpack the zip before you open this page, and keep the folder together.</p>',
		`<p role="status" data-edition="${edition}" data-check-by="${checkAgainBy(services)}" hidden></p>`,
		`<ul>${links.join('\n')}</ul>`,
		...said.map((line) => `<p>${escapeHtml(line)}</p>`),
	];
	const script = await classicScript('src/islands/disk/start-here.ts', root);
	return plainPage({ title: `${site.name} Start here`, heading: site.name, body: body.join('\n'), script });
}
