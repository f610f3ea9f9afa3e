import type { Driver } from './driver.ts';

/** What a journey has: a fresh tab, and the site at an origin where nothing is kept yet. */
export interface Visit {
	tab: Driver;
	/** Where the site is, without a slash at the end. */
	site: string;
	/** Opens a page of the site. */
	open(path: string): Promise<void>;
	/** Addresses that pages asked other sites for since this was called last. Whatever is left at the end is a fault. */
	takeAsked(): string[];
	/** Stops the server of the site, as a broken network would. */
	stopSite(): Promise<void>;
}

/** One way through the site; it throws where that does not go as it should. */
export interface Journey {
	/** Begins like the end of “A reader can …”. */
	name: string;
	run(visit: Visit): Promise<void>;
}
