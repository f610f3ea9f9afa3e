import { createSignal, onMount } from 'solid-js';
import { clearEverything } from '#stores/progress';

/** The sentences used unless a page brings its own. */
export const defaultWords = {
	button: 'Clear everything this site keeps',
	done: 'Done. Nothing from this site is kept on this device now.',
} as const;

/** One press forgets all that this site keeps in this browser, and says so. */
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
