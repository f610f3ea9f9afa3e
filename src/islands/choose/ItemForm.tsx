import { For, Show } from 'solid-js';
import type { ChooseItem, ChooseOption } from '#lesson/mechanics/choose';
import { ProfileCard } from './ProfileCard.tsx';
import type { Session } from './session.ts';

/** What an item is about, its question and its options. Focus lands on the profile's name, or else on the question. */
export function ItemForm(props: { session: Session; item: ChooseItem }) {
	function submit(event: SubmitEvent) {
		event.preventDefault();
		props.session.submit();
	}

	return (
		<form class="item" id={props.session.formId} onSubmit={submit}>
			<Show when={props.item.stimulus}>
				{(stimulus) => (
					<ProfileCard stimulus={stimulus()} heading={props.session.heading} words={props.session.words} />
				)}
			</Show>
			<fieldset class="options">
				<legend tabindex={-1}>{props.item.prompt}</legend>
				<Show when={props.item.select === 'several'}>
					<p class="hint">{props.session.words.severalHint}</p>
				</Show>
				<For each={props.item.options}>{(option) => <Option {...props} option={option} />}</For>
			</fieldset>
		</form>
	);
}

function Option(props: { session: Session; item: ChooseItem; option: ChooseOption }) {
	const isSeveral = () => props.item.select === 'several';
	const isPicked = () => props.session.picked().includes(props.option.id);

	function change(isOn: boolean) {
		const others = isSeveral() ? props.session.picked().filter((id) => id !== props.option.id) : [];
		props.session.pick(isOn ? [...others, props.option.id] : others);
	}

	return (
		<label class="option">
			<input
				type={isSeveral() ? 'checkbox' : 'radio'}
				name={`${props.session.formId}-${props.item.id}`}
				value={props.option.id}
				checked={isPicked()}
				onChange={(event) => change(event.currentTarget.checked)}
			/>
			<span>{props.option.text}</span>
		</label>
	);
}
