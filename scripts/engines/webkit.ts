/** WebKit as GTK builds it, over WebDriver: https://www.w3.org/TR/webdriver2/ */
import { freePort } from '../in-browser.ts';
import type { Driver, Engine, EngineKind } from './driver.ts';
import { scriptFor } from './driver.ts';
import { startProgram, stopProgram, untilReady } from './process.ts';

const browserPath = '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser';

/** A command that takes longer never comes back, in milliseconds. */
const commandTimeout = 40_000;

/** It draws on no real screen, with no graphics card, and as root in a container it has no sandbox to go into. */
const environment = {
	WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
	WEBKIT_DISABLE_DMABUF_RENDERER: '1',
	WEBKIT_DISABLE_COMPOSITING_MODE: '1',
	LIBGL_ALWAYS_SOFTWARE: '1',
	GDK_BACKEND: 'x11',
};

/** The small browser that comes with WebKit's driver on Debian. */
export const webkit: EngineKind = {
	needs: { WebKitWebDriver: 'webkit2gtk-driver', [browserPath]: 'webkit2gtk-driver', Xvfb: 'xvfb' },
	async start(proxyPort) {
		const display = `:${90 + (process.pid % 1000)}`;
		const screen = startProgram('Xvfb', [display, '-screen', '0', '1280x1024x24', '-nolisten', 'tcp']);
		const port = await freePort();
		const args = [`--port=${port}`, '--host=127.0.0.1'];
		const driver = startProgram('WebKitWebDriver', args, { ...environment, DISPLAY: display });
		const close = async () => {
			await stopProgram(driver);
			await stopProgram(screen);
		};
		try {
			return { ...(await connect(`http://127.0.0.1:${port}/session`, proxyPort)), close };
		} catch (error) {
			await close();
			throw error;
		}
	},
};

/** Sends a command and gives what comes back. */
// biome-ignore lint/suspicious/noExplicitAny: each command answers in its own shape.
type Send = (method: 'GET' | 'POST' | 'DELETE', path: string, body?: object) => Promise<any>;

async function connect(url: string, proxyPort: number): Promise<Omit<Engine, 'close'>> {
	const proxy = [`--proxy=http://127.0.0.1:${proxyPort}`, '--ignore-host=localhost', '--ignore-host=127.0.0.1'];
	const wanted = {
		acceptInsecureCerts: true,
		// The driver at times waits without end for a page that took the place of another.
		pageLoadStrategy: 'none',
		'webkitgtk:browserOptions': { binary: browserPath, args: ['--automation', '--ignore-tls-errors', ...proxy] },
	};
	const { sessionId, capabilities } = await untilReady(() =>
		request('POST', url, { capabilities: { alwaysMatch: wanted } }),
	);
	const send: Send = (method, path, body) => request(method, `${url}/${sessionId}${path}`, body);
	await send('POST', '/window/rect', { x: 0, y: 0, width: 1280, height: 900 });
	const current = { handle: (await send('GET', '/window')) as string };
	return {
		name: `WebKit ${capabilities.browserVersion}`,
		tab: tabOf(send, current, current.handle),
		takeFaults: () => [],
	};
}

// biome-ignore lint/suspicious/noExplicitAny: each command answers in its own shape.
async function request(method: string, url: string, body?: object): Promise<any> {
	const response = await fetch(url, {
		method,
		signal: AbortSignal.timeout(commandTimeout),
		...(method === 'POST' && { body: JSON.stringify(body ?? {}), headers: { 'Content-Type': 'application/json' } }),
	});
	const { value } = (await response.json()) as { value: { error?: string; message?: string } };
	if (!response.ok) throw new Error(`${url.split('/session')[1]}: ${value.error}: ${value.message}`);
	return value;
}

/** @param current the tab that commands go to; each tab takes over before it speaks. */
function tabOf(sendPlain: Send, current: { handle: string }, handle: string): Driver {
	const send: Send = async (method, path, body) => {
		if (current.handle !== handle) {
			await sendPlain('POST', '/window', { handle });
			current.handle = handle;
		}
		return sendPlain(method, path, body);
	};
	return {
		async open(url) {
			await send('POST', '/url', { url });
			await untilReady(async () => {
				const state = await send('POST', '/execute/sync', {
					script: 'return [location.href, document.readyState]',
					args: [],
				});
				if (String(state) !== `${new URL(url)},complete`) throw new Error(`${url} does not load: ${state}`);
			});
		},
		async evaluate(action, ...args) {
			const script = `return (${scriptFor(action)})(arguments[0])`;
			return JSON.parse(await send('POST', '/execute/sync', { script, args: [JSON.stringify(args)] })).value;
		},
		perform: (actions) => send('POST', '/actions', { actions }),
		back: () => send('POST', '/back'),
		reload: () => send('POST', '/refresh'),
		// Of the page on the screen: the driver's own answer may be that of a page still to come.
		address: () => send('POST', '/execute/sync', { script: 'return location.href', args: [] }),
		newTab: async () => tabOf(sendPlain, current, (await send('POST', '/window/new', { type: 'window' })).handle),
		tabs: async () => ((await send('GET', '/window/handles')) as string[]).map((one) => tabOf(sendPlain, current, one)),
		closeTab: () => send('DELETE', '/window'),
	};
}
