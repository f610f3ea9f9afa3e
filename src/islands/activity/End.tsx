import { For, Show } from 'solid-js';
import { nextItem, score } from '#lesson/mechanics/attempt';
import { isJudging, judgementScore } from '#lesson/mechanics/judgement';
import type { Task } from '#lesson/mechanics/task';
import { fill } from '../fill.ts';
import { afterWords as words } from './after-words.ts';
import { EndTitle } from './EndTitle.tsx';
import { ResultCode } from './ResultCode.tsx';
import { Review, sureAndWrong } from './Review.tsx';
import { StatementsEnd } from './StatementsEnd.tsx';
import type { Session } from './session.ts';

/** What stands after the last item. It never says what would have become of the pupil, and ends with where help is. */
export function End(props: { session: Session }) {
	/** Where somebody who stopped can go on. */
	const left = () => nextItem(props.session.book, props.session.task, props.session.attempt());

	return (
		<div class="end">
			{props.session.task.kind === 'statements' ? (
				<StatementsEnd session={props.session} />
			) : (
				<WorkedEnd session={props.session} />
			)}
			<div class="closing">
				<Show when={props.session.task.closing}>{(closing) => <p>{closing()}</p>}</Show>
				<p>{words.neverYourFault}</p>
				<p>
					{words.tellSomeone} <a href={props.session.help}>{words.helpLink}</a>
				</p>
			</div>
			<ResultCode task={props.session.task} attempt={props.session.attempt()} number={props.session.number} />
			<div class="actions">
				<Show when={left() < props.session.task.items.length}>
					<button type="button" class="button" onClick={() => props.session.go(left())}>
						{words.goOn}
					</button>
				</Show>
				<button type="button" class="button-quiet" onClick={() => props.session.startAgain()}>
					{words.startAgain}
				</button>
			</div>
			<Show when={props.session.task.marked}>
				<Review session={props.session} />
			</Show>
		</div>
	);
}

/** The end of everything but statements: a kind title, an introduction, and what counts where something counts. */
function WorkedEnd(props: { session: Session }) {
	const kind = () => endOf(props.session);

	return (
		<>
			<EndTitle session={props.session}>{kind().title}</EndTitle>
			<Show when={kind().intro}>
				<p>{kind().intro}</p>
			</Show>
			<Show when={kind().isCounted && isJudging(props.session.task)}>
				<Counters session={props.session} />
			</Show>
			<Show when={kind().isCounted && sureAndWrong(props.session).length > 0}>
				<SureAndWrong session={props.session} />
			</Show>
		</>
	);
}

function endOf({ book, task, attempt }: Session): { title: string; intro?: string; isCounted: boolean } {
	const { answered, skipped, right, isComplete } = score(book, task, attempt());
	if (answered === 0 && skipped === task.items.length && skipped > 1)
		return { title: words.nothingAnswered, intro: words.nothingAnsweredIntro, isCounted: false };
	if (!isComplete || answered === 0)
		return { title: words.stoppedTitle, intro: words.stoppedIntro, isCounted: answered > 0 };
	if (isJudging(task)) return { title: words.judgementTitle, isCounted: true };
	if (!isQuiz(task)) return { title: words.doneTitle, isCounted: true };
	// Nobody is told that they got none.
	const title = right > 0 ? fill(words.quizScore, { n: right, of: answered }) : words.doneTitle;
	return { title, intro: right === answered ? words.quizAll : words.quizSome, isCounted: true };
}

/** Whether answers can be counted: where every question has several to find, most are found in part. */
function isQuiz({ marked, items }: Task): boolean {
	const isPlain = marked && items.length > 1 && items.every(({ mechanic }) => mechanic === 'choose');
	return isPlain && items.some((item) => item.mechanic === 'choose' && item.select === 'one');
}

/** Fakes caught and real people trusted, side by side: distrusting everybody is no way to do well. */
function Counters(props: { session: Session }) {
	const counters = () => {
		const { fakes, real, checked } = judgementScore(props.session.task, props.session.attempt());
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
			<p>{words.judgementKind}</p>
		</>
	);
}

/** Where somebody was very sure and it was not so: what is most worth another look. */
function SureAndWrong(props: { session: Session }) {
	return (
		<div class="sure-and-wrong">
			<p class="review-prompt">{words.sureTitle}</p>
			<ul>
				<For each={sureAndWrong(props.session)}>
					{({ item, index }) => (
						<li>
							{item.prompt}{' '}
							<button
								type="button"
								class="button-quiet"
								aria-label={`${words.lookAgain}: ${item.prompt}`}
								onClick={() => props.session.go(index)}
							>
								{words.lookAgain}
							</button>
						</li>
					)}
				</For>
			</ul>
		</div>
	);
}
