import { Show } from 'solid-js';
import { isServer } from 'solid-js/web';
import { $remember, rememberOnThisDevice } from '#stores/progress';
import { useSaved } from '#stores/use-saved';
import type { Session } from './session.ts';

/** Whether answers outlive the tab, which is the pupil's choice, and how to be rid of them. */
export function Keep(props: { session: Session }) {
	const isRemembering = isServer ? () => false : useSaved($remember, $remember.get());
	const hintId = () => `${props.session.formId}-keep`;

	function choose(box: HTMLInputElement) {
		const isWanted = box.checked;
		rememberOnThisDevice(isWanted);
		box.checked = $remember.get();
		props.session.say(isWanted && !$remember.get() ? props.session.words.cannotRemember : '');
	}

	return (
		<div class="keep">
			<label>
				<input
					type="checkbox"
					checked={isRemembering()}
					aria-describedby={hintId()}
					onChange={(event) => choose(event.currentTarget)}
				/>
				<span>{props.session.words.remember}</span>
			</label>
			<p class="hint" id={hintId()}>
				{props.session.words.rememberHint}
			</p>
			<Show when={Object.keys(props.session.attempt().answers).length > 0}>
				<button type="button" class="button-quiet" onClick={() => props.session.clear()}>
					{props.session.words.clear}
				</button>
			</Show>
		</div>
	);
}
