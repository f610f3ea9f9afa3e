import { createSignal, ErrorBoundary, type JSX, onMount, Show } from 'solid-js';
import { LiveChoose } from './LiveChoose.tsx';
import type { ChooseProps } from './session.ts';

/**
 * An activity on the *choose* mechanic.
 *
 * `children` are the same items to read, with answers in `<details>`. They are what shows without JavaScript and on
 * paper, and what comes back should anything go wrong: a pupil never sees an error. Nothing of the live form is drawn
 * on the server, so what is kept in this browser cannot differ from what the server drew. Focus that waits in the
 * readable form goes on to the live one.
 */
export default function ChooseIsland(props: ChooseProps & { children?: JSX.Element }) {
	const [isMounted, setMounted] = createSignal(false);
	const [isBroken, setBroken] = createSignal(false);
	let root!: HTMLDivElement;
	onMount(() => {
		const settle = keepPlace(root);
		setMounted(true);
		// The live form is drawn once this has run.
		queueMicrotask(settle);
	});

	return (
		<div class="choose" ref={root}>
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

/**
 * Notes where the reader is. The function it gives, called once the form has changed, hands on the focus and, in browsers
 * that do not see to it themselves, keeps what stands below in its place on the screen.
 */
function keepPlace(root: HTMLElement): () => void {
	const hasFocus = root.contains(document.activeElement);
	const { bottom } = root.getBoundingClientRect();
	const isRead = bottom < innerHeight / 2;
	return () => {
		if (hasFocus) root.querySelector<HTMLElement>('.live [tabindex="-1"]')?.focus();
		if (isRead && !CSS.supports('overflow-anchor', 'auto')) scrollBy(0, root.getBoundingClientRect().bottom - bottom);
	};
}
