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

const site = 'https://site.example';
const scope = {
	__WB_MANIFEST: ['index.html'],
	clients: { matchAll: vi.fn(async () => [] as { url: string }[]) },
	skipWaiting: vi.fn(async () => {}),
	addEventListener: vi.fn(),
};
const page = { url: new URL(`${site}/nowhere/`), request: { mode: 'navigate' as const } };
const pack = { url: new URL(`${site}/packs/ks3/lesson.zip`), request: { mode: 'no-cors' as const } };

const routes = () => registerRoute.mock.calls as [Match, Handle][];

/** Which of the routes, packs and visits, take a request. */
const matches = (about: Omit<Parameters<Match>[0], 'sameOrigin'>, sameOrigin = true) =>
	routes().map(([match]) => match({ ...about, sameOrigin }));
const visit = async (path = '/nowhere/') => {
	const answer = await routes()[1]?.[1]({ request: new Request(site + path) });
	return answer as Response;
};
/** Keeps pages as an installed version would: by the address of their file, which is also their text. */
const keep = (...files: string[]) =>
	precache.matchPrecache.mockImplementation(async (file) => (files.includes(file) ? new Response(file) : undefined));
const cutNetwork = () => vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));

beforeEach(async () => {
	vi.resetModules();
	vi.clearAllMocks();
	keep();
	vi.stubGlobal('self', scope);
	await import('./service-worker.ts');
});

describe('the worker', () => {
	it('keeps what the build lists, and finds the search index under its ever new address', () => {
		const [list, options] = precache.precacheAndRoute.mock.lastCall ?? [];
		expect(list).toBe(scope.__WB_MANIFEST);
		const isIgnored = (name: string) => options.ignoreURLParametersMatching.some((one: RegExp) => one.test(name));
		expect(['ts', 'q', 'tsx'].map(isIgnored)).toEqual([true, false, false]);
	});

	it('handles packs and pages of this site, and nothing of another', () => {
		expect([matches(pack), matches(page)]).toEqual([
			[true, false],
			[false, true],
		]);
		expect([matches(pack, false), matches(page, false)].flat()).not.toContain(true);
		expect(matches({ ...page, request: { mode: 'cors' } })).not.toContain(true);
	});

	it('takes a pack that is opened like a page for a pack first', () => {
		expect(matches({ ...pack, request: { mode: 'navigate' } })[0]).toBe(true);
	});
});

describe('a page', () => {
	it('that is kept comes from there, whatever its address asks for', async () => {
		const fetch = vi.fn();
		vi.stubGlobal('fetch', fetch);
		keep('/help/index.html');
		for (const path of ['/help/', '/help/?x=1']) expect(await (await visit(path)).text()).toBe('/help/index.html');
		expect(fetch).not.toHaveBeenCalled();
	});

	it('without its slash is led to the right address by the server, and kept pages stand in without a network', async () => {
		keep('/help/index.html', '/offline/index.html');
		const answer = new Response(null, { status: 301 });
		vi.stubGlobal('fetch', async () => answer);
		expect(await visit('/help')).toBe(answer);
		cutNetwork();
		expect(await (await visit('/help')).text()).toBe('/help/index.html');
	});

	it('that is not kept gets the server’s own answer, a 404 too', async () => {
		const answer = new Response('Not here', { status: 404 });
		vi.stubGlobal('fetch', async () => answer);
		expect(await visit()).toBe(answer);
	});

	it('that is not kept is the offline page without a network, and an error without that', async () => {
		cutNetwork();
		keep('/offline/index.html');
		expect(await (await visit()).text()).toBe('/offline/index.html');
		keep();
		expect((await visit()).type).toBe('error');
	});
});

describe('a new version', () => {
	const install = async (...paths: string[]) => {
		scope.clients.matchAll.mockResolvedValue(paths.map((path) => ({ url: site + path })));
		const [type, listener] = scope.addEventListener.mock.lastCall ?? [];
		expect(type).toBe('install');
		const work: Promise<void>[] = [];
		listener({ waitUntil: (promise: Promise<void>) => work.push(promise) });
		await Promise.all(work);
	};

	it.each([[[]], [['/']], [['/learn/ks3/', '/help/', '/teach/ks3/whos-really-there/']]])(
		'takes over at once while %j are open',
		async (paths) => {
			await install(...paths);
			expect(scope.skipWaiting).toHaveBeenCalledOnce();
		},
	);

	it.each(['/learn/ks3/whos-really-there/', '/play/ks3/check-quiz/'])(
		'waits while %s is open anywhere',
		async (path) => {
			await install('/help/', path);
			expect(scope.skipWaiting).not.toHaveBeenCalled();
		},
	);
});
