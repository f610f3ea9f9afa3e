// @vitest-environment node
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fileOf, site, stubCaches, stubNetwork } from './caches.driver.ts';

const texts = { '/help/': 'help', '/learn/': 'learn' };
const open = (...paths: string[]) =>
	scope.clients.matchAll.mockResolvedValue(paths.map((path) => ({ url: site + path })));
const scope = {
	__WB_MANIFEST: [] as unknown[],
	location: { origin: site },
	clients: { matchAll: vi.fn(async () => [] as { url: string }[]) },
	registration: { installing: null as unknown, waiting: null as unknown },
	navigator: { connection: { saveData: false } },
	skipWaiting: vi.fn(async () => {}),
	addEventListener: vi.fn(),
};

let caches: ReturnType<typeof stubCaches>;

/** Hands the worker an event and waits for its work. */
async function send(type: string, event: object = {}): Promise<void> {
	const [, listener] = scope.addEventListener.mock.calls.find(([name]) => name === type) ?? [];
	const work: Promise<unknown>[] = [];
	listener({ ...event, waitUntil: (one: Promise<unknown>) => work.push(one) });
	await Promise.all(work);
}

async function say(data: string): Promise<unknown> {
	const postMessage = vi.fn();
	await send('message', { data, source: { url: `${site}/help/` }, ports: [{ postMessage }] });
	return postMessage.mock.lastCall?.[0];
}

beforeEach(async () => {
	vi.resetModules();
	vi.clearAllMocks();
	caches = stubCaches();
	stubNetwork(texts);
	open();
	scope.__WB_MANIFEST = [await fileOf('/help/', 'help', true), await fileOf('/learn/', 'learn')];
	scope.navigator.connection.saveData = false;
	vi.stubGlobal('self', scope);
	await import('./service-worker.ts');
});

describe('a new version', () => {
	it.each([[[]], [['/']], [['/learn/ks3/', '/help/', '/teach/ks3/whos-really-there/']]])(
		'takes over at once while %j are open',
		async (paths) => {
			open(...paths);
			await send('install');
			expect(scope.skipWaiting).toHaveBeenCalledOnce();
		},
	);

	it.each(['/learn/ks3/whos-really-there/', '/play/ks3/check-quiz/'])(
		'waits while %s is open anywhere, even when it is asked for',
		async (path) => {
			open('/help/', path);
			await send('install');
			expect(await say('take-over')).toBe('busy');
			expect(scope.skipWaiting).not.toHaveBeenCalled();
			open('/help/');
			expect(await say('take-over')).toBeUndefined();
			expect(scope.skipWaiting).toHaveBeenCalledOnce();
		},
	);

	it('does not take over when it did not come whole', async () => {
		stubNetwork({});
		await expect(send('install')).rejects.toThrow('/help/');
		expect(scope.skipWaiting).not.toHaveBeenCalled();
	});

	it('leaves what older pages may need until a page opens alone', async () => {
		await caches.open('of an older build');
		open('/', '/help/');
		await send('activate');
		await say('warm');
		expect(await caches.keys()).toContain('of an older build');
		open('/help/');
		await say('warm');
		expect(await caches.keys()).not.toContain('of an older build');
	});
});

describe('keeping the rest', () => {
	it('happens when a page asks, unless the device saves data and nobody asked', async () => {
		scope.navigator.connection.saveData = true;
		await say('warm');
		expect(await say('status')).toMatchObject({ kept: 0, files: 2 });
		await say('warm-now');
		expect(await say('status')).toMatchObject({ kept: 2, files: 2 });
	});

	it('is left to a newer version that is on its way', async () => {
		scope.registration.waiting = {};
		await say('warm');
		scope.registration.waiting = null;
		expect(await say('status')).toMatchObject({ kept: 0 });
	});

	it('stops when a page says so', async () => {
		const running = say('warm');
		await say('stop');
		await running;
		expect(await say('status')).toMatchObject({ isRunning: false });
	});
});

it('remembers that somebody was told that there is no network', async () => {
	expect(await say('told')).toBe(false);
	expect(await say('told')).toBe(true);
});

it('answers what it keeps, and leaves other sites to the browser', async () => {
	const respondWith = vi.fn();
	await send('fetch', { request: new Request('https://www.bbc.co.uk/weather'), respondWith });
	expect(respondWith).not.toHaveBeenCalled();
	await send('fetch', { request: new Request(`${site}/help/`), respondWith });
	const [answer] = (await Promise.all(respondWith.mock.lastCall ?? [])) as [Response];
	expect(await answer.text()).toBe('help');
});
