import { createSignal, onMount } from 'solid-js';
import { clearEverything } from '#stores/progress';

/** The sentences used unless a page brings its own. */
export const defaultWords = {
	button: 'Clear everything this site keeps',
	done: 'Done. Your answers and choices are cleared.',
} as const;

/** One press forgets the answers, the choices and the downloads that this site keeps in this browser, and says so. */
export default function ClearEverything(props: {
	words?: Partial<Record<keyof typeof defaultWords, string>> | undefined;
}) {
	// Until the script has taken over, a press would be lost without a word.
	const [isLive, setLive] = createSignal(false);
	const [isDone, setDone] = createSignal(false);
	onMount(() => setLive(true));
	const words = () => ({ ...defaultWords, ...props.words });

	function clear() {
		clearEverything();
		void forgetDownloads();
		setDone(true);
	}

	return (
		<div class="clear-everything">
			<button type="button" class="button" disabled={!isLive()} onClick={clear}>
				{words().button}
			</button>
			<p role="status">{isDone() ? words().done : ''}</p>
		</div>
	);
}

/** Removes the packs that the service worker kept. The site's own pages stay: they are the same for everyone. */
async function forgetDownloads(): Promise<void> {
	try {
		await caches.delete('packs');
	} catch {
		// Without https, or with storage forbidden, there are no caches.
	}
}
