import { createSignal, onMount, Show } from 'solid-js';
import { Desk } from './Desk.tsx';
import { followKeys } from './follow.ts';
import type { Presenter } from './presenter.ts';
import { presentWords as words } from './words.ts';

/** The second window: what the speaker sees. */
export function NotesWindow(props: { presenter: Presenter; cues: HTMLElement }) {
	const [isBlocked, setBlocked] = createSignal(false);
	const isLost = () => props.presenter.peer() === 'lost';
	onMount(() => followKeys({ act: (type) => props.presenter.act({ type }) }));

	return (
		<>
			<div role="status">
				<Show when={props.presenter.peer() !== 'there'}>
					<p class="show-lost">
						{isLost() ? words.slidesLost : words.alone}{' '}
						<button
							type="button"
							class="button"
							onClick={() => setBlocked(!props.presenter.openOther(location.href.replace(/[?#].*$/, '')))}
						>
							{isLost() ? words.openAgain : words.openSlides}
						</button>{' '}
						<Show when={isBlocked()}>{words.slidesBlocked}</Show>
					</p>
				</Show>
			</div>
			<Desk presenter={props.presenter} cues={props.cues} isBelow={false} />
		</>
	);
}
