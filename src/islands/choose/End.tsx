import { For, type JSX, Show } from 'solid-js';
import { judgementScore } from '#lesson/kinds/profile-check';
import { changes } from '#lesson/kinds/statements';
import { type ChooseItem, score } from '#lesson/mechanics/choose';
import { Verdict } from './Feedback.tsx';
import { Heading } from './Heading.tsx';
import { chosenOptions } from './kept.ts';
import type { Session } from './session.ts';
import { fill } from './words.ts';

/** What stands after the last item. It never says what would have become of the pupil, and ends with where help is. */
export function End(props: { session: Session }) {
	return (
		<div class="end">
			{props.session.task.marked ? <MarkedEnd {...props} /> : <StatementsEnd {...props} />}
			<div class="closing">
				<p>{props.session.words.neverYourFault}</p>
				<p>
					{props.session.words.tellSomeone} <a href={props.session.help}>{props.session.words.helpLink}</a>
				</p>
			</div>
			<div class="actions">
				<button type="button" class="button-quiet" onClick={() => props.session.startAgain()}>
					{props.session.words.startAgain}
				</button>
			</div>
			<Show when={props.session.task.marked}>
				<Review session={props.session} />
			</Show>
		</div>
	);
}

function EndTitle(props: { session: Session; children: JSX.Element }) {
	return (
		<Heading depth={props.session.heading} class="end-title" tabindex={-1}>
			{props.children}
		</Heading>
	);
}

function MarkedEnd(props: { session: Session }) {
	const words = () => props.session.words;
	const marks = () => score(props.session.task, props.session.attempt());
	const title = () =>
		props.session.kind === 'profile-check'
			? words().judgementTitle
			: fill(words().quizScore, { n: marks().right, of: marks().answered });

	return (
		<Show
			when={marks().answered > 0}
			fallback={
				<>
					<EndTitle session={props.session}>{words().nothingAnswered}</EndTitle>
					<p>{words().nothingAnsweredIntro}</p>
				</>
			}
		>
			<EndTitle session={props.session}>{title()}</EndTitle>
			<Show when={props.session.kind === 'profile-check'}>
				<Counters session={props.session} />
			</Show>
		</Show>
	);
}

/** Fakes caught and real people trusted, side by side: distrusting everybody is no way to do well. */
function Counters(props: { session: Session }) {
	const counters = () => {
		const { fakes, real, checked } = judgementScore(props.session.task, props.session.attempt());
		const words = props.session.words;
		return [
			fakes.of > 0 && fill(words.caught, { n: fakes.caught, of: fakes.of }),
			real.of > 0 && fill(words.trusted, { n: real.trusted, of: real.of }),
			checked > 0 && (checked === 1 ? words.checkedOnce : fill(words.checked, { n: checked })),
		].filter((line) => line !== false);
	};

	return (
		<>
			<ul class="counters">
				<For each={counters()}>{(line) => <li class="counter">{line}</li>}</For>
			</ul>
			<p>{props.session.words.judgementKind}</p>
		</>
	);
}

/** Every question with what was chosen, open only while it is short. */
function Review(props: { session: Session }) {
	const items = () => props.session.task.items;

	return (
		<details class="each" open={items().length <= 4}>
			<summary>{props.session.words.review}</summary>
			<p>{props.session.words.quizIntro}</p>
			<ol class="review">
				<For each={items()}>{(item, index) => <ReviewItem session={props.session} item={item} index={index()} />}</For>
			</ol>
		</details>
	);
}

function ReviewItem(props: { session: Session; item: ChooseItem; index: number }) {
	const chosen = () => chosenOptions(props.item, props.session.attempt());
	const buttonWords = () => `${props.session.words.lookAgain}: ${props.item.prompt}`;

	return (
		<li>
			<p class="review-prompt">{props.item.prompt}</p>
			<For each={chosen()} fallback={<p class="note">{props.session.words.skipped}</p>}>
				{(option) => (
					<>
						<p>{fill(props.session.words.yourAnswer, { answer: option.text })}</p>
						<Verdict option={option} words={props.session.words} isNamed={false} />
					</>
				)}
			</For>
			<button
				type="button"
				class="button-quiet"
				aria-label={buttonWords()}
				onClick={() => props.session.go(props.index)}
			>
				{props.session.words.lookAgain}
			</button>
		</li>
	);
}

function StatementsEnd(props: { session: Session }) {
	return (
		<Show when={props.session.moment === 'before'} fallback={<Changes session={props.session} />}>
			<EndTitle session={props.session}>{props.session.words.savedTitle}</EndTitle>
			<p>{props.session.words.savedIntro}</p>
		</Show>
	);
}

/** The pupil's own answers of then and now, with a thought for each; without a “then” where the lesson has none. */
function Changes(props: { session: Session }) {
	const words = () => props.session.words;
	const isAfter = () => props.session.moment === 'after';
	const rows = () => changes(props.session.task, props.session.attemptAt('before'), props.session.attempt());
	const itemOf = (itemId: string) => props.session.task.items.find(({ id }) => id === itemId);
	const said = (itemId: string, stance: string | undefined) =>
		itemOf(itemId)?.options.find(({ id }) => id === stance)?.text ?? words().noAnswer;

	return (
		<>
			<EndTitle session={props.session}>{isAfter() ? words().changesTitle : words().thoughtsTitle}</EndTitle>
			<p>{words().changesIntro}</p>
			<ol class="changes">
				<For each={rows()}>
					{(row) => (
						<li>
							<p class="review-prompt">{itemOf(row.itemId)?.prompt}</p>
							<dl>
								<Show when={isAfter()}>
									<div>
										<dt>{words().before}</dt>
										<dd>{said(row.itemId, row.before)}</dd>
									</div>
								</Show>
								<div>
									<dt>{words().after}</dt>
									<dd>{said(row.itemId, row.after)}</dd>
								</div>
							</dl>
							<p class="feedback" data-verdict="unmarked">
								{itemOf(row.itemId)?.options[0]?.feedback}
							</p>
						</li>
					)}
				</For>
			</ol>
		</>
	);
}
