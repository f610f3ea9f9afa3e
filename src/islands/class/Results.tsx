import { createMemo, For, Show } from 'solid-js';
import {
	type ClassActivity,
	type Counts,
	mostMissedFirst,
	type Picture,
	picturesOf,
	toTeachAgain,
} from '#lesson/result-codes/class-count';
import { classTable, tableName } from '#lesson/result-codes/class-table';
import { fill } from '../fill.ts';
import { Bars } from './Bars.tsx';
import { classWords as words } from './words.ts';

/** What a class chose: what is worth teaching again, then every question, the most missed first. */
export function Results(props: { activity: ClassActivity; counts: Counts }) {
	const pictures = createMemo(() => picturesOf(props.activity, props.counts));
	const again = () => toTeachAgain(pictures());

	return (
		<section class="class-results" aria-labelledby="class-results">
			<h2 id="class-results">{words.results}</h2>
			<p class="class-name">
				{props.activity.title}, {props.activity.band}
			</p>
			<Show when={again().length > 0}>
				<h3>{words.again}</h3>
				<dl>
					<For each={again()}>
						{({ belief, truth, count }) => (
							<div>
								<dt>
									“{belief}”{' '}
									<span class="hint">{fill(count === 1 ? words.againOnce : words.againTimes, { n: count })}</span>
								</dt>
								<dd>{truth}</dd>
							</div>
						)}
					</For>
				</dl>
			</Show>
			<p class="hint">{words.order}</p>
			<ol class="class-questions">
				<For each={mostMissedFirst(pictures())}>
					{(picture) => <Question picture={picture} of={pictures().length} />}
				</For>
			</ol>
			<div class="actions">
				<button type="button" class="button" onClick={() => save(props.activity, props.counts)}>
					{words.table}
				</button>
				<button type="button" class="button-quiet" onClick={() => print()}>
					{words.print}
				</button>
			</div>
		</section>
	);
}

function Question(props: { picture: Picture; of: number }) {
	return (
		<li class="class-question">
			<p class="kicker">{fill(words.question, { n: props.picture.place + 1, of: props.of })}</p>
			<h3 class="class-prompt">{props.picture.item.prompt}</h3>
			<p>
				{fill(words.rightOf, { n: props.picture.right, of: props.picture.answered })}
				<Show when={props.picture.leftOut > 0}>. {fill(words.leftOut, { n: props.picture.leftOut })}</Show>
			</p>
			<Bars bars={props.picture.options} />
			<For each={props.picture.mostWrong}>
				{(option) => (
					<div class="most-wrong">
						<p>{fill(words.mostWrong, { letter: option.letter, text: option.text, n: option.count })}</p>
						<dl>
							<Show when={option.misconception}>
								<div>
									<dt>{words.behind}</dt>
									<dd>“{option.misconception?.belief}”</dd>
								</div>
							</Show>
							<div>
								<dt>{words.say}</dt>
								<dd>{option.misconception?.truth ?? option.feedback}</dd>
							</div>
						</dl>
					</div>
				)}
			</For>
		</li>
	);
}

/** Hands the table to the browser as a file. */
function save(activity: ClassActivity, counts: Counts): void {
	// Sweden writes the local day as year-month-day.
	const day = new Date().toLocaleDateString('sv-SE');
	const address = URL.createObjectURL(new Blob([classTable(activity, counts)], { type: 'text/csv;charset=utf-8' }));
	const link = Object.assign(document.createElement('a'), { href: address, download: tableName(day) });
	link.click();
	setTimeout(() => URL.revokeObjectURL(address), 1000);
}
