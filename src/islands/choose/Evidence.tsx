import { For } from 'solid-js';
import type { Clue } from '#lesson/schema/activity';
import type { ChooseWords } from './words.ts';

/** How strong a clue is, as dots beside the word. */
export const strengthDots = { weak: '●○○', medium: '●●○', strong: '●●●' } as const satisfies Record<
	Clue['strength'],
	string
>;

/** The table twin of a profile: where each clue is, why it matters, how much it tells and which way. */
export function Evidence(props: { clues: readonly Clue[]; words: ChooseWords }) {
	const headings = () => [props.words.where, props.words.what, props.words.why, props.words.howStrong];

	return (
		<table class="evidence">
			<caption>{props.words.evidence}</caption>
			<thead>
				<tr>
					<For each={headings()}>{(heading) => <th scope="col">{heading}</th>}</For>
				</tr>
			</thead>
			<tbody>
				<For each={props.clues}>{(clue) => <ClueRow clue={clue} words={props.words} />}</For>
			</tbody>
		</table>
	);
}

/** The evidence under its name: open where a table has room, folded on narrow screens, where it would be long. */
export function Clues(props: { clues: readonly Clue[]; words: ChooseWords }) {
	return (
		<details class="clues" open={matchMedia('(min-width: 44rem)').matches}>
			<summary>{props.words.evidence}</summary>
			<Evidence {...props} />
		</details>
	);
}

function ClueRow(props: { clue: Clue; words: ChooseWords }) {
	return (
		<tr data-points={props.clue.points}>
			<th scope="row">{props.clue.where}</th>
			<td data-label={props.words.what}>{props.clue.what}</td>
			<td data-label={props.words.why}>{props.clue.why}</td>
			<td data-label={props.words.howStrong}>
				<span class="dots" aria-hidden="true">
					{strengthDots[props.clue.strength]}
				</span>{' '}
				{props.words[props.clue.strength]},{' '}
				{props.clue.points === 'real' ? props.words.pointsReal : props.words.pointsFake}
			</td>
		</tr>
	);
}
