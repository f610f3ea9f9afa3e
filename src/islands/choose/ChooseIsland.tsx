import { createSignal, ErrorBoundary, type JSX, onMount, Show } from 'solid-js';
import { LiveChoose } from './LiveChoose.tsx';
import type { ChooseProps } from './session.ts';

/**
 * An activity on the *choose* mechanic.
 *
 * `children` are the same items to read, with answers in `<details>`. They are what shows without JavaScript and on
 * paper, and what comes back should anything go wrong: a pupil never sees an error. Nothing of the live form is drawn
 * on the server, so what is kept in this browser cannot differ from what the server drew.
 */
export default function ChooseIsland(props: ChooseProps & { children?: JSX.Element }) {
	const [isMounted, setMounted] = createSignal(false);
	const [isBroken, setBroken] = createSignal(false);
	onMount(() => setMounted(true));

	return (
		<div class="choose">
			<div class="readable" hidden={isMounted() && !isBroken()}>
				{props.children}
			</div>
			<ErrorBoundary
				fallback={() => {
					setBroken(true);
					return null;
				}}
			>
				<Show when={isMounted()}>
					<LiveChoose {...props} />
				</Show>
			</ErrorBoundary>
		</div>
	);
}
