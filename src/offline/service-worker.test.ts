// @vitest-environment node
import { beforeEach, describe, expect, it, vi } from 'vitest';

type Match = (about: { url: URL; sameOrigin: boolean; request: Partial<Request> }) => boolean;
type Handle = (about: { request: Request }) => Promise<Response>;

const precache = vi.hoisted(() => ({
	precacheAndRoute: vi.fn(),
	cleanupOutdatedCaches: vi.fn(),
	matchPrecache: vi.fn(),
}));
const registerRoute = vi.hoisted(() => vi.fn());
vi.mock('workbox-precaching', () => precache);
vi.mock('workbox-routing', () => ({ registerRoute }));
vi.mock('workbox-strategies', () => ({ NetworkFirst: class {} }));

const scope = { __WB_MANIFEST: ['index.html'], skipWaiting: vi.fn(async () => {}), addEventListener: vi.fn() };
const page = { url: new URL('https://site.example/nowhere/'), request: { mode: 'navigate' as const } };
const pack = { url: new URL('https://site.example/packs/ks3/lesson.zip'), request: { mode: 'no-cors' as const } };

/** What each registered route says about a request. */
const matches = (about: Omit<Parameters<Match>[0], 'sameOrigin'>, sameOrigin = true) =>
	registerRoute.mock.calls.map(([match]) => (match as Match)({ ...about, sameOrigin }));
const visit = () => {
	const [, handle] = registerRoute.mock.calls[1] ?? [];
	return (handle as Handle)({ request: new Request(page.url) });
};

beforeEach(async () => {
	vi.resetModules();
	vi.clearAllMocks();
	vi.stubGlobal('self', scope);
	await import('./service-worker.ts');
});

describe('the worker', () => {
	it('keeps what the build lists, and finds the search index under its ever new address', () => {
		const [list, options] = precache.precacheAndRoute.mock.lastCall ?? [];
		expect(list).toBe(scope.__WB_MANIFEST);
		const isIgnored = (name: string) => options.ignoreURLParametersMatching.some((one: RegExp) => one.test(name));
		expect(['ts', 'utm_source', 'q', 'tsx'].map(isIgnored)).toEqual([true, true, false, false]);
	});

	it('handles packs and pages of this site, and nothing of another', () => {
		expect([matches(pack), matches(page)]).toEqual([
			[true, false],
			[false, true],
		]);
		expect([matches(pack, false), matches(page, false)].flat()).not.toContain(true);
		expect(matches({ ...page, request: { mode: 'cors' } })).not.toContain(true);
	});

	it('waits until a page asks it to take over', () => {
		const [type, hear] = scope.addEventListener.mock.lastCall ?? [];
		expect(type).toBe('message');
		for (const data of [null, 'hello', { type: 'HELLO' }]) hear({ data });
		expect(scope.skipWaiting).not.toHaveBeenCalled();
		for (const data of ['SKIP_WAITING', { type: 'SKIP_WAITING' }]) hear({ data });
		expect(scope.skipWaiting).toHaveBeenCalledTimes(2);
	});
});

describe('a page that is not kept', () => {
	it('gets the server’s own answer, a 404 too', async () => {
		const answer = new Response('Not here', { status: 404 });
		vi.stubGlobal('fetch', async () => answer);
		expect(await visit()).toBe(answer);
	});

	it('is the offline page without a network, and an error without that', async () => {
		vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
		const offline = new Response('You are offline');
		precache.matchPrecache.mockResolvedValueOnce(offline);
		expect(await visit()).toBe(offline);
		expect(precache.matchPrecache).toHaveBeenCalledWith('/offline/index.html');
		precache.matchPrecache.mockResolvedValueOnce(undefined);
		expect((await visit()).type).toBe('error');
	});
});
