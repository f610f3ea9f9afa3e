/** What pages and the service worker say to each other, and where nothing may change under somebody’s hands. */

/**
 * What a page asks of the worker.
 *
 * - `warm`: keep what is not kept yet, in the background, unless the device asks to save data.
 * - `warm-now`: the same because somebody asked for it, whatever the device says.
 * - `stop`: leave off keeping. What is kept stays.
 * - `status`: answered with a `KeptStatus`.
 * - `told`: answered with whether somebody was already told, since the worker woke, that there is no network.
 * - `take-over`: to a version that waits. Answered with `busy` while a lesson or activity is open, or not at all.
 */
export type WorkerRequest = 'warm' | 'warm-now' | 'stop' | 'status' | 'told' | 'take-over';

/** How much of the site a device holds. */
export interface KeptStatus {
	/** Files kept, out of all. */
	kept: number;
	files: number;
	/** What all of them weigh, unpacked as a device keeps them. */
	bytes: number;
	/** Whether the device took no more. */
	isFull: boolean;
	/** Whether the worker is at it. */
	isRunning: boolean;
}

/** The cache of lesson packs, which are kept only on request. */
export const packCache = 'packs';

/** Lessons, activities and slides being shown: `/learn/<band>/<lesson>/`, `/play/…`, `…/present/`. Their scripts are still coming while they are open. */
export const holdsActivity = /^\/(?:learn\/[^/]+\/[^/]+|play)\/|\/present\/$/;

/** How long a worker may take to answer. One of another build may not know the question. */
const patienceMs = 5000;

/** Asks a worker something. Gives its answer, or nothing when it has none. */
export function ask<T>(worker: ServiceWorker, request: WorkerRequest): Promise<T | undefined> {
	return new Promise((resolve) => {
		const { port1, port2 } = new MessageChannel();
		port1.onmessage = ({ data }) => resolve(data as T);
		setTimeout(resolve, patienceMs);
		worker.postMessage(request, [port2]);
	});
}
