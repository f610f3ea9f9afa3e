import { For, Show } from 'solid-js';
import type { ChooseItem, ChooseOption } from '#lesson/mechanics/choose';
import { type ChooseWords, fill } from './words.ts';

/** What the chosen options deserve to hear. Where several were to be found, how many are. */
export function Feedback(props: { item: ChooseItem; chosen: readonly string[]; words: ChooseWords }) {
	const chosen = () => props.item.options.filter(({ id }) => props.chosen.includes(id));
	const found = () => {
		const of = props.item.options.filter(({ verdict }) => verdict === 'right').length;
		const n = chosen().filter(({ verdict }) => verdict === 'right').length;
		return fill(n === of ? props.words.foundAll : props.words.foundSome, { n, of });
	};

	return (
		<>
			<For each={chosen()}>
				{(option) => <Verdict option={option} words={props.words} isNamed={props.chosen.length > 1} />}
			</For>
			<Show when={props.item.select === 'several'}>
				<p class="note">{found()}</p>
			</Show>
		</>
	);
}

/** One option's verdict, in a word and a reason. */
export function Verdict(props: { option: ChooseOption; words: ChooseWords; isNamed: boolean }) {
	return (
		<div class="feedback" data-verdict={props.option.verdict}>
			<Show when={props.isNamed}>
				<p class="feedback-option">{props.option.text}</p>
			</Show>
			<p>
				<VerdictWord option={props.option} words={props.words} />
				{props.option.feedback}
			</p>
		</div>
	);
}

function VerdictWord(props: { option: ChooseOption; words: ChooseWords }) {
	const word = () => (props.option.verdict === 'unmarked' ? '' : props.words[props.option.verdict]);
	return (
		<Show when={word()}>
			<strong class="verdict-word">{word()}</strong>{' '}
		</Show>
	);
}

/** The options that were not chosen, with their feedback, folded away: they teach as much. */
export function Others(props: { item: ChooseItem; chosen: readonly string[]; words: ChooseWords }) {
	const others = () => props.item.options.filter(({ id }) => !props.chosen.includes(id));

	return (
		<Show when={others().length > 0}>
			<details class="others">
				<summary>{props.words.others}</summary>
				<For each={others()}>{(option) => <Verdict option={option} words={props.words} isNamed={true} />}</For>
			</details>
		</Show>
	);
}
