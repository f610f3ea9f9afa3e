import { For } from 'solid-js';
import type { Clue } from '#lesson/schema/kinds/clue';
import { afterWords as words } from './after-words.ts';

/** How strong a clue is, as dots beside the word. */
const strengthDots: Record<Clue['strength'], string> = { weak: '●○○', medium: '●●○', strong: '●●●' };
const headings = [words.where, words.what, words.why, words.howStrong];

/** The table twin of a stimulus: where each clue is, why it matters, how much it tells and which way. */
export function Evidence(props: { clues: readonly Clue[] }) {
	return (
		<table class="evidence">
			<caption>{words.evidence}</caption>
			<thead>
				<tr>
					<For each={headings}>{(heading) => <th scope="col">{heading}</th>}</For>
				</tr>
			</thead>
			<tbody>
				<For each={props.clues}>{(clue) => <ClueRow clue={clue} />}</For>
			</tbody>
		</table>
	);
}

/** The evidence under its name: open where a table has room, folded on narrow screens, where it would be long. */
export function Clues(props: { clues: readonly Clue[] }) {
	return (
		<details class="clues" open={matchMedia('(min-width: 44rem)').matches}>
			<summary>{words.evidence}</summary>
			<Evidence clues={props.clues} />
		</details>
	);
}

function ClueRow(props: { clue: Clue }) {
	return (
		<tr data-points={props.clue.points}>
			<th scope="row">{props.clue.where}</th>
			<td data-label={words.what}>{props.clue.what}</td>
			<td data-label={words.why}>{props.clue.why}</td>
			<td data-label={words.howStrong}>
				<span class="dots" aria-hidden="true">
					{strengthDots[props.clue.strength]}
				</span>{' '}
				{words[props.clue.strength]}, {props.clue.points === 'real' ? words.pointsReal : words.pointsFake}
			</td>
		</tr>
	);
}
