/** As much of the service worker’s own world as the worker uses; TypeScript’s library for it contradicts the one for pages. */

/** One file of the site, as the build lists it. */
export interface SiteFile {
	/** Its address, for example `/help/` or `/_astro/page.abc.css`. */
	url: string;
	/** The first half of the SHA-256 of its bytes, in hexadecimal. */
	revision: string;
	bytes: number;
	/** Needed by the pages that are kept before anything else: help, the first page, the one for no network. */
	shell?: true;
}

/** An event the worker stays alive for. */
export interface LifeEvent {
	waitUntil(work: Promise<unknown>): void;
}

export interface AskEvent extends LifeEvent {
	data: unknown;
	/** The page that asks. */
	source: { url: string } | null;
	ports: readonly { postMessage(answer: unknown): void }[];
}

export interface RequestEvent extends LifeEvent {
	request: Request;
	respondWith(answer: Promise<Response>): void;
}

export interface WorkerScope {
	/** Written here by the build. */
	__WB_MANIFEST: readonly SiteFile[];
	location: { origin: string };
	clients: { matchAll(options: { includeUncontrolled: boolean }): Promise<readonly { url: string }[]> };
	registration: { installing: unknown; waiting: unknown };
	navigator: { connection?: { saveData?: boolean } };
	skipWaiting(): Promise<void>;
	addEventListener(type: 'install' | 'activate', listener: (event: LifeEvent) => void): void;
	addEventListener(type: 'message', listener: (event: AskEvent) => void): void;
	addEventListener(type: 'fetch', listener: (event: RequestEvent) => void): void;
}
