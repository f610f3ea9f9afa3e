/** A site that is served, kept, changed as a new build would, and switched off. */
import { createHash } from 'node:crypto';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { RunningServer } from '../../../scripts/serve.ts';
import { startServer } from '../../../scripts/serve.ts';
import { dist } from './pages.ts';
import { expect } from './test.ts';

/** What a browser says of a server that is gone. */
export const networkFaults =
	/ERR_CONNECTION_REFUSED|ERR_FAILED|ERR_INTERNET|ERR_EMPTY|ERR_CONNECTION|Failed to fetch|fetching the script/;

/** A copy of the site that a test may change, with its server. */
export async function serveCopy(folder: string): Promise<RunningServer> {
	cpSync(dist, folder, { recursive: true });
	return startServer({ port: 0, folder });
}

/** Changes a page as a new build would: its text, and what the worker says of it. */
export function publish(folder: string, page: string, change: (html: string) => string): void {
	const file = join(folder, page, 'index.html');
	const before = readFileSync(file);
	const after = Buffer.from(change(before.toString('utf8')));
	expect(after.equals(before)).toBe(false);
	writeFileSync(file, after);
	const revision = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex').slice(0, 32);
	const worker = join(folder, 'service-worker.js');
	const text = readFileSync(worker, 'utf8');
	expect(text).toContain(revision(before));
	writeFileSync(worker, text.replaceAll(revision(before), revision(after)));
}

/** Opens an address and waits until its worker is at work. */
export async function openWithWorker(page: Page, url: string): Promise<void> {
	await page.goto(url);
	await page.evaluate(async () => void (await navigator.serviceWorker.ready));
}

export interface Kept {
	kept: number;
	files: number;
	isFull: boolean;
	isRunning: boolean;
}

/** How much of the site the browser keeps, as its worker says. */
export function keptStatus(page: Page): Promise<Kept> {
	return page.evaluate(async () => {
		const { active } = await navigator.serviceWorker.ready;
		return new Promise<Kept>((resolve) => {
			const { port1, port2 } = new MessageChannel();
			port1.onmessage = ({ data }) => resolve(data);
			active?.postMessage('status', [port2]);
		});
	});
}

/** Waits until all of the site is kept. */
export async function waitUntilWarm(page: Page): Promise<void> {
	const isWarm = async () => {
		const { kept, files } = await keptStatus(page);
		return kept === files;
	};
	await expect.poll(isWarm, { timeout: 90_000 }).toBe(true);
}

/** The addresses a browser keeps in its caches, without revisions. */
export function keptPaths(page: Page): Promise<string[]> {
	return page.evaluate(async () => {
		const caches = await Promise.all((await self.caches.keys()).map((name) => self.caches.open(name)));
		const requests = await Promise.all(caches.map((cache) => cache.keys()));
		return requests.flat().map(({ url }) => new URL(url).pathname);
	});
}
