import { For, Show } from 'solid-js';
import type { Remark } from '#lesson/mechanics/item';
import { rulesFor } from '#lesson/mechanics/rules';
import type { Item } from '#lesson/mechanics/task';
import { fill } from '../fill.ts';
import { afterWords as words } from './after-words.ts';
import { Clues } from './Evidence.tsx';
import type { Session } from './session.ts';

/** Up to so many remarks are read one after the other; of more, those that say yes are folded away. */
const readAtOnce = 3;

/** What an answer deserves to hear: a line that sums it up where there is one, and a remark on each thing chosen. */
export function Feedback(props: { session: Session; item: Item }) {
	const isPinned = () => isPinnedIn(props.session, props.item);

	return (
		<Show
			when={!isPinned()}
			fallback={<Summary session={props.session} item={props.item} chosen={props.session.picked()} />}
		>
			<Remarks session={props.session} item={props.item} chosen={props.session.picked()} />
		</Show>
	);
}

/** The remarks on one answer, what is worth another look first. A single one goes without its name. */
export function Remarks(props: { session: Session; item: Item; chosen: readonly string[] }) {
	const remarks = () => {
		const numbers = props.session.views[props.item.mechanic]?.numbered?.(props.item, props.chosen) ?? 0;
		const all = rulesFor(props.session.book, props.item).remarks(props.item, props.chosen);
		return all.map((remark, index) => ({ ...remark, number: index < numbers ? index + 1 : undefined }));
	};
	const isLong = () => remarks().length > readAtOnce;
	const first = () => remarks().filter(({ verdict }) => !isLong() || verdict !== 'right');
	const folded = () => remarks().filter(({ verdict }) => isLong() && verdict === 'right');

	return (
		<>
			<Summary session={props.session} item={props.item} chosen={props.chosen} />
			<For each={first()}>
				{(remark) => <Verdict remark={remark} number={remark.number} isNamed={remarks().length > 1} />}
			</For>
			<Show when={folded().length > 0}>
				<details class="folded">
					<summary>{fill(words.folded, { n: folded().length })}</summary>
					<For each={folded()}>{(remark) => <Verdict remark={remark} number={remark.number} isNamed={true} />}</For>
				</details>
			</Show>
		</>
	);
}

function Summary(props: { session: Session; item: Item; chosen: readonly string[] }) {
	const line = () => props.session.views[props.item.mechanic]?.summary?.(props.item, props.chosen);

	return (
		<Show when={line()}>
			<p class="summary">{line()}</p>
		</Show>
	);
}

function isPinnedIn({ views }: Session, item: Item): boolean | undefined {
	return views[item.mechanic]?.isPinned?.(item);
}

/** What may be read besides: what turned out, the signs, one good answer, and what other answers would have said. */
export function Background(props: { session: Session; item: Item }) {
	const others = () => rulesFor(props.session.book, props.item).others(props.item, props.session.picked());
	const remarks = () => rulesFor(props.session.book, props.item).remarks(props.item, props.session.picked());
	const solution = () => props.session.views[props.item.mechanic]?.solution?.(props.item);

	return (
		<>
			<Show when={props.item.outcome}>
				<p class="outcome">{props.item.outcome}</p>
			</Show>
			<Show when={props.item.clues}>{(clues) => <Clues clues={clues()} />}</Show>
			<Show when={isPinnedIn(props.session, props.item)}>
				<details class="others">
					<summary>{words.notes}</summary>
					<For each={remarks()}>
						{(remark) => <Verdict remark={{ ...remark, verdict: 'unmarked' }} isNamed={true} />}
					</For>
				</details>
			</Show>
			<Show when={solution()}>
				{(lines) => (
					<details class="others">
						<summary>{words.solution}</summary>
						<ol class="solution">
							<For each={lines()}>{(line) => <li>{line}</li>}</For>
						</ol>
					</details>
				)}
			</Show>
			<Show when={others().length > 0}>
				<details class="others">
					<summary>{words.others}</summary>
					<For each={others()}>{(remark) => <Verdict remark={remark} isNamed={true} />}</For>
				</details>
			</Show>
		</>
	);
}

/** One remark: a verdict in a word, and a reason; with the number of the place it is about, where it has one. */
export function Verdict(props: { remark: Remark; number?: number | undefined; isNamed: boolean }) {
	const word = () => (props.remark.verdict === 'unmarked' ? '' : words[props.remark.verdict]);

	return (
		<div class="feedback" data-verdict={props.remark.verdict}>
			<Show when={props.isNamed}>
				<p class="feedback-option">
					<Show when={props.number}>
						<span class="pin" aria-hidden="true">
							{props.number}
						</span>{' '}
					</Show>
					{props.remark.about}
				</p>
			</Show>
			<p>
				<Show when={word()}>
					<strong class="verdict-word">{word()}</strong>{' '}
				</Show>
				{props.remark.text}
			</p>
		</div>
	);
}
