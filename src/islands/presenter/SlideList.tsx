import { createSignal, For, Show } from 'solid-js';
import type { Presenter } from './presenter.ts';
import { presentWords as words } from './words.ts';

/** A button that opens the list of all parts that are shown; each leads to its own. */
export function SlideList(props: { presenter: Presenter; class: string }) {
	const [isOpen, setOpen] = createSignal(false);
	let dialog: HTMLDialogElement | undefined;
	const open = () => {
		setOpen(true);
		dialog?.showModal();
		dialog?.querySelector<HTMLElement>('[aria-current]')?.focus();
	};
	const jump = (place: number) => {
		dialog?.close();
		props.presenter.act({ type: 'jump', place });
	};

	return (
		<>
			<button type="button" class={props.class} onClick={open}>
				{words.list}
			</button>
			<dialog class="show-list" aria-label={words.list} ref={dialog} onClose={() => setOpen(false)}>
				<Show when={isOpen()}>
					<button type="button" class="button-quiet" onClick={() => dialog?.close()}>
						{words.close}
					</button>
					<ol class="show-list-parts">
						<For each={props.presenter.places()}>
							{(place) => (
								<li>
									<button
										type="button"
										aria-current={place === props.presenter.show().place ? 'true' : undefined}
										onClick={() => jump(place)}
									>
										{props.presenter.parts[place]?.name}
									</button>
								</li>
							)}
						</For>
					</ol>
				</Show>
			</dialog>
		</>
	);
}
