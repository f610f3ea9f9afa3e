/** Keeps, in the background, what no visit has brought yet. */
import type { KeptStatus } from '#site/offline/messages';
import { isFullError } from './install.ts';
import type { SiteFile } from './scope.ts';
import type { Shelf } from './shelf.ts';

/** How many files are asked for at once. After each batch somebody may say that it is enough. */
const batchSize = 6;

export interface WarmUp {
	/**
	 * Keeps what is missing, batch by batch; the page it was asked from comes first. A second call joins the first. Ends
	 * without a word when the network or the room ends: the next call goes on from there.
	 */
	run(page: string | undefined, isEnough: () => boolean): Promise<void>;
	stop(): void;
	status(): Promise<KeptStatus>;
}

/** The warm-up of one version. */
export function createWarmUp(shelf: Shelf): WarmUp {
	let running: Promise<void> | undefined;
	let isStopped = false;
	let isFull = false;

	async function keepAll(page: string | undefined, isEnough: () => boolean): Promise<void> {
		const rest = inOrder(await shelf.missing(), page);
		isFull = false;
		while (rest.length > 0 && !isStopped && !isEnough()) {
			const tries = await Promise.allSettled(rest.splice(0, batchSize).map(shelf.fetchAndKeep));
			isFull = tries.some((one) => one.status === 'rejected' && isFullError(one.reason));
			// One file may be broken; when none comes, nothing will.
			if (isFull || tries.every(({ status }) => status === 'rejected')) return;
		}
	}

	return {
		run(page, isEnough) {
			isStopped = false;
			running ??= keepAll(page, isEnough).finally(() => {
				running = undefined;
			});
			return running;
		},
		stop() {
			isStopped = true;
		},
		async status() {
			const { files } = shelf;
			const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
			const kept = files.length - (await shelf.missing()).length;
			return { kept, files: files.length, bytes, isFull, isRunning: running !== undefined };
		},
	};
}

/** The page that asks and the scripts of all pages first: then it, and what is visited next, works at once. */
function inOrder(files: readonly SiteFile[], page: string | undefined): SiteFile[] {
	const rank = ({ url }: SiteFile) => (url === page ? 0 : url.startsWith('/_astro/') ? 1 : 2);
	return [...files].sort((a, b) => rank(a) - rank(b));
}
