/** Stock Firefox over WebDriver BiDi, spoken straight to its WebSocket: https://www.w3.org/TR/webdriver-bidi/ */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../in-browser.ts';
import type { Driver, Engine, EngineKind } from './driver.ts';
import { scriptFor } from './driver.ts';
import { startProgram, stopProgram, untilReady } from './process.ts';

/** Without these, Firefox asks its maker for news, and refuses a certificate of ours where a site has promised https. */
const preferences = {
	'app.normandy.enabled': false,
	'browser.safebrowsing.update.enabled': false,
	'datareporting.policy.dataSubmissionEnabled': false,
	'media.gmp-manager.updateEnabled': false,
	'network.captive-portal-service.enabled': false,
	'network.connectivity-service.enabled': false,
	'network.manage-offline-status': false,
	'network.stricttransportsecurity.preloadlist': false,
	'security.cert_pinning.enforcement_level': 0,
};

/** A command that takes longer never comes back, in milliseconds. */
const commandTimeout = 60_000;

/** Firefox, as Debian packs it. */
export const firefox: EngineKind = {
	needs: { 'firefox-esr': 'firefox-esr' },
	own: /^https?:\/\/[^/]*\.(?:mozilla\.(?:com|org|net)|firefox\.com)\//,
	async start(proxyPort) {
		const profile = mkdtempSync(join(tmpdir(), 'whos-there-firefox-'));
		const lines = Object.entries(preferences).map(([name, value]) => `user_pref("${name}", ${JSON.stringify(value)});`);
		writeFileSync(join(profile, 'user.js'), lines.join('\n'));
		const port = await freePort();
		const args = ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port', String(port)];
		const child = startProgram('firefox-esr', [...args, '--window-size=1280,900', 'about:blank']);
		const close = async () => {
			await stopProgram(child);
			rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
		};
		try {
			return { ...(await connect(port, proxyPort)), close };
		} catch (error) {
			await close();
			throw error;
		}
	},
};

interface Message {
	id?: number;
	type: 'success' | 'error' | 'event';
	method?: string;
	// biome-ignore lint/suspicious/noExplicitAny: each command answers in its own shape.
	result?: any;
	// biome-ignore lint/suspicious/noExplicitAny: so does each event.
	params?: any;
	message?: string;
}

/** Sends a command and gives what comes back. */
// biome-ignore lint/suspicious/noExplicitAny: each command answers in its own shape.
type Send = (method: string, params: object) => Promise<any>;

async function connect(port: number, proxyPort: number): Promise<Omit<Engine, 'close'>> {
	const socket = await untilReady(() => openSocket(`ws://127.0.0.1:${port}/session`));
	const faults: string[] = [];
	const send = sender(socket, ({ method, params }) => {
		if (method === 'log.entryAdded' && ['error', 'warn'].includes(params.level)) faults.push(params.text);
	});
	const proxy = { proxyType: 'manual', httpProxy: `127.0.0.1:${proxyPort}`, sslProxy: `127.0.0.1:${proxyPort}` };
	const wanted = { acceptInsecureCerts: true, proxy, unhandledPromptBehavior: { default: 'ignore' } };
	const { capabilities } = await send('session.new', { capabilities: { alwaysMatch: wanted } });
	await send('session.subscribe', { events: ['log.entryAdded'] });
	const { contexts } = await send('browsingContext.getTree', {});
	return {
		name: `Firefox ${capabilities.browserVersion}`,
		tab: tabOf(send, contexts[0].context),
		takeFaults: () => faults.splice(0),
	};
}

function openSocket(url: string): Promise<WebSocket> {
	return new Promise((resolve, reject) => {
		const socket = new WebSocket(url);
		socket.onopen = () => resolve(socket);
		socket.onerror = () => reject(new Error(`Firefox does not answer at ${url}`));
	});
}

function sender(socket: WebSocket, onEvent: (event: Message) => void): Send {
	const waiting = new Map<number, (message: Message) => void>();
	let count = 0;
	socket.onmessage = ({ data }) => {
		const message = JSON.parse(data) as Message;
		if (message.type === 'event') onEvent(message);
		else waiting.get(message.id ?? 0)?.(message);
	};
	return async (method, params) => {
		count += 1;
		const id = count;
		const answer = new Promise<Message>((resolve, reject) => {
			waiting.set(id, resolve);
			AbortSignal.timeout(commandTimeout).onabort = () => reject(new Error(`${method}: no answer`));
		});
		socket.send(JSON.stringify({ id, method, params }));
		const { type, result, message } = await answer;
		waiting.delete(id);
		if (type === 'error') throw new Error(`${method}: ${message}`);
		return result;
	};
}

function tabOf(send: Send, context: string): Driver {
	return {
		open: (url) => send('browsingContext.navigate', { context, url, wait: 'complete' }),
		async evaluate(action, ...args) {
			const { type, result, exceptionDetails } = await send('script.callFunction', {
				functionDeclaration: scriptFor(action),
				arguments: [{ type: 'string', value: JSON.stringify(args) }],
				target: { context },
				awaitPromise: true,
			});
			if (type === 'exception') throw new Error(exceptionDetails.text);
			return JSON.parse(result.value).value;
		},
		perform: (actions) => send('input.performActions', { context, actions }),
		back: () => send('browsingContext.traverseHistory', { context, delta: -1 }),
		reload: () => send('browsingContext.reload', { context, wait: 'none' }),
		address: async () => (await send('browsingContext.getTree', { root: context })).contexts[0].url,
		newTab: async () => tabOf(send, (await send('browsingContext.create', { type: 'tab' })).context),
		async tabs() {
			const { contexts } = await send('browsingContext.getTree', { maxDepth: 0 });
			return contexts.map((one: { context: string }) => tabOf(send, one.context));
		},
		closeTab: () => send('browsingContext.close', { context }),
	};
}
