import { For, Show } from 'solid-js';
import type { Remark } from '#lesson/mechanics/item';
import { letterOf } from '#lesson/wording';
import { afterWords } from '../activity/after-words.ts';
import { Stimulus } from '../app/Stimulus.tsx';
import { fill } from '../fill.ts';
import type { BoardSlide } from './slides.ts';
import { boardWords as words } from './words.ts';

/** One item: what to look at on one side, the question with what can be chosen on the other. */
export function Slide(props: {
	slide: BoardSlide;
	/** How much is shown of what is said about it. */
	shown: number;
	countAt: (option: number) => number;
	onHand: (option: number) => void;
}) {
	const remarks = () => props.slide.remarks.slice(0, props.shown);
	const isAllShown = () => props.shown > 0 && props.shown >= props.slide.remarks.length;
	const most = () => Math.max(1, ...props.slide.options.map((_, index) => props.countAt(index)));

	return (
		<div class="board-slide" data-has-stimulus={props.slide.stimulus ? '' : undefined}>
			<div class="board-question">
				<h1 tabindex="-1">{props.slide.prompt}</h1>
				<Material material={props.slide.material} />
				<Show when={props.slide.options.length > 0}>
					<ul class="board-options">
						<For each={props.slide.options}>
							{(option, index) => (
								<BoardOption
									option={option}
									letter={letterOf(index())}
									count={props.countAt(index())}
									most={most()}
									isShown={props.shown > 0}
									onHand={() => props.onHand(index())}
								/>
							)}
						</For>
					</ul>
				</Show>
				<div aria-live="polite" class="board-remarks">
					<For each={remarks()}>
						{(remark) => (
							<div class="feedback" data-verdict={remark.verdict}>
								<p class="feedback-option">{remark.about}</p>
								<Said remark={remark} />
							</div>
						)}
					</For>
					<Show when={isAllShown() && props.slide.outcome}>
						<p class="outcome">{props.slide.outcome}</p>
					</Show>
				</div>
			</div>
			<Show when={props.slide.stimulus}>
				<div class="board-stimulus">
					<Stimulus stimulus={props.slide.stimulus} heading="h2" />
				</div>
			</Show>
		</div>
	);
}

function Material(props: { material: BoardSlide['material'] }) {
	return (
		<For each={props.material}>
			{({ title, lines }) => (
				<div class="board-material">
					<Show when={title}>
						<h2>{title}</h2>
					</Show>
					<ul data-short={lines.every(({ length }) => length < 32) ? '' : undefined}>
						<For each={lines}>{(line) => <li>{line}</li>}</For>
					</ul>
				</div>
			)}
		</For>
	);
}

/** An option whose letter is a button that counts a hand; its bar grows under it. */
function BoardOption(props: {
	option: Remark;
	letter: string;
	count: number;
	most: number;
	isShown: boolean;
	onHand: () => void;
}) {
	return (
		<li class="board-option" data-verdict={props.isShown ? props.option.verdict : undefined}>
			<button
				type="button"
				class="board-letter"
				aria-label={fill(words.oneMore, { letter: props.letter })}
				onClick={() => props.onHand()}
			>
				{props.letter}
			</button>
			<p class="board-option-text">{props.option.about}</p>
			<p class="board-count">{props.count > 0 ? props.count : ''}</p>
			<span class="board-bar" aria-hidden="true" style={{ 'inline-size': `${(100 * props.count) / props.most}%` }} />
			<Show when={props.isShown}>
				<Said remark={props.option} />
			</Show>
		</li>
	);
}

/** The word of each verdict, for a room where nobody in particular has answered. */
const verdictWords = { ...afterWords, wrong: words.wrong, unmarked: '' };

/** What is said about an option or a card: a verdict in a word, and why. */
function Said(props: { remark: Remark }) {
	const word = () => verdictWords[props.remark.verdict];

	return (
		<p class="board-said">
			<Show when={word()}>
				<strong class="verdict-word">
					<Show when={props.remark.verdict === 'right'}>✓ </Show>
					{word()}
				</strong>{' '}
			</Show>
			{props.remark.text}
		</p>
	);
}
