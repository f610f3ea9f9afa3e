import { Show } from 'solid-js';
import type { Presenter } from './presenter.ts';
import { SlideList } from './SlideList.tsx';
import { canBeLate } from './show.ts';
import { presentWords as words } from './words.ts';

/** What stands at the foot of the slides while somebody moves the mouse, touches the screen or tabs to it. */
export function Bar(props: {
	presenter: Presenter;
	areNotesBelow: boolean;
	onNotes: () => void;
	onNotesBelow: () => void;
	onFullScreen: () => void;
}) {
	const act = (type: 'next' | 'back' | 'blank') => () => props.presenter.act({ type });

	return (
		<nav class="show-bar" aria-label={words.bar}>
			<button type="button" onClick={act('back')}>
				{words.back}
			</button>
			<button type="button" onClick={act('next')}>
				{words.next}
			</button>
			<button type="button" onClick={act('blank')}>
				{props.presenter.show().isBlank ? words.unblank : words.blank}
			</button>
			<SlideList presenter={props.presenter} class="" />
			<LateButton presenter={props.presenter} class="" />
			<button type="button" onClick={() => props.onNotes()}>
				{words.notes}
			</button>
			<button type="button" aria-pressed={props.areNotesBelow} onClick={() => props.onNotesBelow()}>
				{props.areNotesBelow ? words.hideNotes : words.notesBelow}
			</button>
			<Show when={document.fullscreenEnabled}>
				<button type="button" onClick={() => props.onFullScreen()}>
					{words.fullScreen}
				</button>
			</Show>
			<a data-leave href={document.querySelector<HTMLAnchorElement>('[data-leave]')?.getAttribute('href') ?? '/'}>
				{words.leave}
			</a>
		</nav>
	);
}

/** Leaves out the optional slides ahead, and takes them back. Not there where there are none. */
export function LateButton(props: { presenter: Presenter; class: string }) {
	const isLate = () => props.presenter.show().lateFrom !== null;
	const isOf = () => isLate() || canBeLate(props.presenter.facts, props.presenter.parts, props.presenter.show());

	return (
		<Show when={isOf()}>
			<button
				type="button"
				class={props.class}
				aria-pressed={isLate()}
				onClick={() => props.presenter.act({ type: 'late' })}
			>
				{isLate() ? words.notLate : words.late}
			</button>
		</Show>
	);
}
