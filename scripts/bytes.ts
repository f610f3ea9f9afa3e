/** What the built site weighs on the wire: scripts of activities by mechanic and kind, fonts, packs, and pages as a browser fetches them. */
import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { maxOfflineBytes, wireSize } from '#integrations/finish-site/worker';
import type { ActivityData } from '#islands/activity/wake.ts';
import type { Mechanic, Task } from '#lesson/mechanics/task';

/** The most each may weigh, in bytes. */
export const budgets = {
	activities: 20_000,
	/** One kind beside what all share: a half of all, so that no kind crowds out the others. */
	kind: 10_000,
	lesson: 32_000,
	lessonScript: 14_000,
	fonts: 40_000,
	offline: maxOfflineBytes,
	zip: 3_000_000,
};

const views: Record<Mechanic, string> = {
	choose: 'ChooseView',
	mark: 'MarkView',
	sort: 'SortView',
	order: 'OrderView',
	branch: 'BranchView',
	set: 'SetView',
};

/** The scripts of a built site, and which of them fetch which others. */
export class Scripts {
	private readonly folder: string;
	private readonly names: string[];

	constructor(site: string) {
		this.folder = join(site, '_astro');
		this.names = readdirSync(this.folder).filter((name) => name.endsWith('.js'));
	}

	/**
	 * The script whose file begins so.
	 *
	 * @throws when there is none: then the list above is out of date.
	 */
	named(beginning: string): string {
		const name = this.names.find((one) => one.startsWith(`${beginning}.`));
		if (!name) throw new Error(`The site has no script ${beginning}`);
		return name;
	}

	/** A script with all it imports at once, and with `later` also what it may import on demand. */
	reach(names: readonly string[], later = false): string[] {
		const found = new Set(names);
		for (const name of found) {
			const source = readFileSync(join(this.folder, name), 'utf8');
			const pattern = later
				? /["'`](?:\.\/|_astro\/)([\w.-]+\.js)["'`]/g
				: /(?:from|import)\s*["']\.\/([\w.-]+\.js)["']/g;
			for (const [, other = ''] of source.matchAll(pattern)) if (this.names.includes(other)) found.add(other);
		}
		return [...found];
	}

	/** What they weigh sent one by one, as a server compresses on the fly. */
	size(names: readonly string[]): number {
		return names.reduce((sum, name) => sum + wireSize(name, readFileSync(join(this.folder, name))), 0);
	}

	/** What they weigh together, compressed as well as can be. */
	sizeTogether(names: readonly string[]): number {
		return brotliCompressSync(Buffer.concat(names.map((name) => readFileSync(join(this.folder, name))))).length;
	}
}

/**
 * What the activities of a site weigh, beside Solid and the scripts that every page loads: all at once, what all share,
 * and each mechanic and kind beside that.
 */
export function activityBytes(site: string) {
	const scripts = new Scripts(site);
	const named = (names: readonly string[]) => names.map((name) => scripts.named(name));
	const solid = scripts.reach(named(['web']));
	const everywhere = scripts.reach(named(['Head', 'Search', 'ReadingButton']));
	const without = (names: readonly string[], ...others: (readonly string[])[]) =>
		names.filter((name) => ![solid, everywhere, ...others].some((other) => other.includes(name)));
	// Result codes are for classes that use them, come at an end, and belong to no kind.
	const codes = named(['codec']);
	const all = without(scripts.reach(named(['ActivityPanel']), true), codes);
	const apart = named([...Object.values(views), 'Stimulus']);
	const needed = scripts.reach(apart);
	// Views reach what all share as well; what only they reach is their own.
	const shared = scripts.reach(all.filter((name) => !needed.includes(name)));
	const own = (names: readonly string[]) => scripts.size(without(scripts.reach(named(names)), shared));
	const kinds = firstOfEachKind(site).map(({ kind, items }): [string, number] => {
		const wanted = new Set(items.map(({ mechanic }) => views[mechanic]));
		if (items.some(({ stimulus }) => stimulus)) wanted.add('Stimulus');
		return [kind, own([...wanted])];
	});
	return {
		together: scripts.sizeTogether(all),
		oneByOne: scripts.size(all),
		shared: scripts.size(without(shared)),
		solid: scripts.size(solid),
		mechanics: Object.entries(views).map(([mechanic, view]): [string, number] => [mechanic, own([view])]),
		stimuli: own(['Stimulus']),
		kinds,
	};
}

function firstOfEachKind(site: string): Task[] {
	const tasks = readdirSync(join(site, 'play'), { recursive: true, encoding: 'utf8' })
		.filter((file) => file.endsWith('.json'))
		.map((file) => (JSON.parse(readFileSync(join(site, 'play', file), 'utf8')) as ActivityData).task)
		.sort((a, b) => a.kind.localeCompare(b.kind, 'en'));
	return tasks.filter(({ kind }, index) => tasks.findIndex((task) => task.kind === kind) === index);
}

/** What every file for use without a network weighs together. */
export function offlineBytes(site: string): number {
	const worker = readFileSync(join(site, 'service-worker.js'), 'utf8');
	const addresses = new Set([...worker.matchAll(/["']?url["']?:\s*["']([^"']+)["']/g)].map(([, url = '']) => url));
	return [...addresses].reduce((sum, url) => {
		const file = url.endsWith('/') ? `${url}index.html` : url;
		return sum + wireSize(file, readFileSync(join(site, file)));
	}, 0);
}

/** The heaviest zip of a lesson; those of whole bands lie beside the bands' folders. */
export function heaviestZip(site: string): { file: string; bytes: number } {
	const zips = readdirSync(join(site, 'packs'), { recursive: true, encoding: 'utf8' })
		.filter((file) => /^[^/\\]+[/\\].*\.zip$/.test(file))
		.map((file) => ({ file, bytes: readFileSync(join(site, 'packs', file)).length }));
	return zips.sort((a, b) => b.bytes - a.bytes)[0] ?? { file: 'none', bytes: 0 };
}

/** The addresses of lessons with an activity in them. */
export function lessonPaths(site: string): string[] {
	return readdirSync(join(site, 'learn'), { recursive: true, encoding: 'utf8' })
		.filter(
			(file) => file.endsWith('.html') && readFileSync(join(site, 'learn', file), 'utf8').includes('data-activity='),
		)
		.map((file) => `/learn/${file.replaceAll('\\', '/').replace(/index\.html$/, '')}`)
		.sort();
}

/** What a browser fetches for a page at open: pages, sheets, scripts and data; scripts alone; fonts. `sum` counts again later. */
export async function pageBytes(page: Page, url: string) {
	const fetched = new Map<string, Promise<number>>();
	page.on('response', (response) => {
		const { pathname } = new URL(response.url());
		const name = extname(pathname) ? pathname : `${pathname}.html`;
		fetched.set(
			name,
			response.body().then(
				(body) => wireSize(name, body),
				// A page that moved on has no body to give.
				() => 0,
			),
		);
	});
	const sum = async (endings: RegExp) => {
		const sizes = [...fetched].filter(([name]) => endings.test(name)).map(([, size]) => size);
		return (await Promise.all(sizes)).reduce((total, size) => total + size, 0);
	};
	await page.goto(url, { waitUntil: 'networkidle' });
	const sumOfWords = () => sum(/\.(?:html|css|js|json)$/);
	return {
		open: await sumOfWords(),
		script: await sum(/\.js$/),
		fonts: await sum(/\.woff2$/),
		sum: sumOfWords,
	};
}

/** What a browser fetches for a lesson: at open, and once its first activity is awake. */
export async function lessonBytes(page: Page, url: string) {
	const { sum, ...opened } = await pageBytes(page, url);
	await page.evaluate(() =>
		document.querySelector('.still .live')?.dispatchEvent(new Event('pointerdown', { bubbles: true })),
	);
	await page.locator('.woken .live').first().waitFor();
	await page.waitForLoadState('networkidle');
	return { ...opened, awake: await sum() };
}
