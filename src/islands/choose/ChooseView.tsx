import { For, Show } from 'solid-js';
import { type ChooseItem, type ChooseOption, chooseRules } from '#lesson/mechanics/choose';
import type { MechanicView, ViewProps } from '../activity/views.ts';
import { fill } from '../fill.ts';

const words = {
	foundSome: 'You found {n} of {of}. You can change your answer and check again.',
	foundAll: 'You found all {of}.',
} as const;

/** The *choose* mechanic on the screen: radios, or boxes where several may be right. */
export const choose: MechanicView<ChooseItem> = {
	rules: chooseRules,
	View: ChooseView,
	summary({ select, options }, chosen) {
		if (select === 'one') return undefined;
		const right = options.filter(({ verdict }) => verdict === 'right');
		const n = right.filter(({ id }) => chosen.includes(id)).length;
		return fill(n === right.length ? words.foundAll : words.foundSome, { n, of: right.length });
	},
};

/** What an item is about, its question and its options. Focus lands on the stimulus, or else on the question. */
function ChooseView(props: ViewProps<ChooseItem>) {
	return (
		<>
			{props.session.views.stimulus?.({ stimulus: props.item.stimulus, heading: props.session.heading })}
			<fieldset class="options">
				<legend tabindex={-1}>{props.item.prompt}</legend>
				<Show when={props.item.select === 'several'}>
					<p class="hint">{props.session.words.severalHint}</p>
				</Show>
				<For each={props.item.options}>
					{(option) => <Option session={props.session} item={props.item} option={option} />}
				</For>
			</fieldset>
		</>
	);
}

function Option(props: ViewProps<ChooseItem> & { option: ChooseOption }) {
	const isSeveral = () => props.item.select === 'several';
	const isPicked = () => props.session.picked().includes(props.option.id);

	function change(isOn: boolean) {
		const others = isSeveral() ? props.session.picked().filter((id) => id !== props.option.id) : [];
		const picked = isOn ? [...others, props.option.id] : others;
		// In the order of the options, as answers are kept.
		props.session.pick(props.item.options.map(({ id }) => id).filter((id) => picked.includes(id)));
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
