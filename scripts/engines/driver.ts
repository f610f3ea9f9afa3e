/** What the journeys ask of a browser engine, whichever protocol it speaks. */

/** Input as WebDriver and WebDriver BiDi both describe it: one entry a device. */
export interface InputSource {
	type: 'key' | 'pointer';
	id: string;
	parameters?: { pointerType: 'mouse' };
	actions: Record<string, string | number>[];
}

/** One tab of a browser. */
export interface Driver {
	/** Opens an address and waits until it has loaded. */
	open(url: string): Promise<void>;
	/** Runs a function in the page; it, its arguments and its answer go over as text and JSON. */
	evaluate<A extends unknown[], T>(action: (...args: A) => T, ...args: A): Promise<Awaited<T>>;
	/** Real input, as a hand would give it. */
	perform(sources: InputSource[]): Promise<void>;
	back(): Promise<void>;
	reload(): Promise<void>;
	address(): Promise<string>;
	/** Another tab of the same browser, in front. */
	newTab(): Promise<Driver>;
	/** The tabs that are open now, this one included. */
	tabs(): Promise<Driver[]>;
	closeTab(): Promise<void>;
}

/** A running browser. */
export interface Engine {
	/** For example “Firefox 153.7”. */
	name: string;
	/** Its first tab. */
	tab: Driver;
	/** Errors and warnings of the pages since it was asked last; nothing where the protocol does not tell them. */
	takeFaults(): string[];
	close(): Promise<void>;
}

/** How an engine is found and started. */
export interface EngineKind {
	/** Programs that must be there: path or command, and the Debian package that brings it. */
	needs: Readonly<Record<string, string>>;
	/** Addresses that the browser asks of its maker by itself. */
	own?: RegExp;
	/** @param proxyPort where all addresses but this machine's own are asked for. */
	start(proxyPort: number): Promise<Engine>;
}

/** What `evaluate` sends: takes the arguments as JSON, answers with JSON. */
export function scriptFor(action: (...args: never[]) => unknown): string {
	return `async (json) => JSON.stringify({ value: await (${action})(...JSON.parse(json)) })`;
}
