/** Caches in memory, as much of them as the worker and the pages use, and a network to go with them. */
import { vi } from 'vitest';
import type { SiteFile } from './scope.ts';

export const site = 'https://site.example';

class MemoryCache {
	readonly copies = new Map<string, Response>();

	async match(key: string | Request, { ignoreSearch = false } = {}): Promise<Response | undefined> {
		const wanted = addressOf(key);
		const found = [...this.copies].find(([at]) => (ignoreSearch ? at.split('?')[0] : at) === wanted);
		return found?.[1].clone();
	}

	async put(key: string | Request, answer: Response): Promise<void> {
		this.copies.set(addressOf(key), answer);
	}

	async delete(key: string | Request): Promise<boolean> {
		return this.copies.delete(addressOf(key));
	}

	async keys(): Promise<Request[]> {
		return [...this.copies.keys()].map((address) => new Request(address));
	}
}

function addressOf(key: string | Request): string {
	return new URL(typeof key === 'string' ? key : key.url, site).href;
}

/** Puts empty caches in the place of the browser’s. */
export function stubCaches() {
	const all = new Map<string, MemoryCache>();
	const open = async (name: string) => {
		const cache = all.get(name) ?? new MemoryCache();
		all.set(name, cache);
		return cache;
	};
	const storage = {
		open,
		keys: async () => [...all.keys()],
		delete: async (name: string) => all.delete(name),
		async match(key: string, options?: { ignoreSearch?: boolean }) {
			for (const cache of all.values()) {
				const found = await cache.match(key, options);
				if (found) return found;
			}
			return undefined;
		},
	};
	vi.stubGlobal('caches', storage);
	return {
		...storage,
		/** Every address kept in a cache, without the site’s own part, in order. */
		held: async (name: string) =>
			[...(await open(name)).copies.keys()].map((address) => address.slice(site.length)).sort(),
		/** Makes a cache take nothing more. */
		async fill(name: string) {
			(await open(name)).put = () => Promise.reject(new DOMException('Full', 'QuotaExceededError'));
		},
	};
}

/** A network that answers an address with the text given for it, with 404 for others, and keeps what was asked. */
export function stubNetwork(texts: Record<string, string>) {
	const asked: string[] = [];
	vi.stubGlobal('fetch', async (request: string | Request) => {
		const path = addressOf(request).slice(site.length).replace(/\?.*$/, '');
		asked.push(path);
		return path in texts ? new Response(texts[path]) : new Response('Not here', { status: 404 });
	});
	return asked;
}

export function cutNetwork(): void {
	vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
}

/** A file as the build would list it when this is what it holds. */
export async function fileOf(url: string, text: string, shell?: true): Promise<SiteFile> {
	const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
	const revision = Buffer.from(digest).toString('hex').slice(0, 32);
	return { url, revision, bytes: text.length, ...(shell && { shell }) };
}
