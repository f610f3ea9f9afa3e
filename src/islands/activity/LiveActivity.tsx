import { createEffect, createMemo, createSignal, For, Show } from 'solid-js';
import type { Item } from '#lesson/mechanics/task';
import { fill } from '../fill.ts';
import type * as AfterParts from './after.tsx';
import { Keep } from './Keep.tsx';
import { type ActivityProps, createSession, type Session } from './session.ts';

/**
 * An activity one item at a time. The one live region stays in its place, so that what enters it is read out. Drawn once
 * at build time with its first item, and again, alike, in the browser once somebody touches it: see `wake.ts`.
 *
 * What stands after an answer (feedback, signs, the end) loads once something has been picked: before that nobody needs it.
 */
export function LiveActivity(props: ActivityProps) {
	const session = createSession(props);
	const [after, setAfter] = createSignal<typeof AfterParts>();
	const isNeeded = createMemo(() => session.picked().length > 0 || !session.item());
	createEffect(() => {
		if (isNeeded() && !after()) import('./after.tsx').then(setAfter).catch(() => props.onBroken?.());
	});
	createEffect(() => after() && session.begin());
	/** The item whose answer is explained: unmarked ones never are, others as long as nothing else is picked. */
	const explained = createMemo(() => (session.task.marked && session.isSettled() ? session.item() : undefined));

	return (
		<div class="live" ref={session.setRoot}>
			<Show when={session.item()} fallback={<Show when={after()}>{(parts) => parts().End({ session })}</Show>} keyed>
				{(item) => (
					<>
						<Progress session={session} />
						<ItemForm session={session} item={item} />
					</>
				)}
			</Show>
			<div role="status" class="status">
				<Show when={session.note()}>
					<p class="note">{session.note()}</p>
				</Show>
				<Show when={after() && explained()} keyed>
					{(item) => after()?.Feedback({ session, item })}
				</Show>
			</div>
			<Show when={after() && explained()} keyed>
				{(item) => after()?.Background({ session, item })}
			</Show>
			<Show when={session.item()}>{(item) => <Actions session={session} item={item()} />}</Show>
			<Keep session={session} />
		</div>
	);
}

function ItemForm(props: { session: Session; item: Item }) {
	const view = () => props.session.views[props.item.mechanic];
	const View = (own: { session: Session; item: Item }) => view()?.View(own);
	const levels = () => [props.session.words.guess, props.session.words.fairlySure, props.session.words.verySure];

	function submit(event: SubmitEvent) {
		event.preventDefault();
		props.session.submit();
	}

	return (
		<form class="item" id={props.session.formId} onSubmit={submit}>
			<View session={props.session} item={props.item} />
			<Show when={props.session.task.confidence && props.item.mechanic === 'choose'}>
				<fieldset class="sureness">
					<legend>{props.session.words.howSure}</legend>
					<For each={levels()}>
						{(level, index) => (
							<label class="option">
								<input
									type="radio"
									name={`${props.session.formId}-${props.item.id}-sure`}
									checked={props.session.sure() === index() + 1}
									onChange={() => props.session.setSure((index() + 1) as 1 | 2 | 3)}
								/>
								<span>{level}</span>
							</label>
						)}
					</For>
				</fieldset>
			</Show>
		</form>
	);
}

function Progress(props: { session: Session }) {
	const count = () => props.session.task.items.length;
	const number = () => props.session.place() + 1;
	return (
		<Show when={count() > 1}>
			<label class="progress">
				{fill(props.session.words.place, { n: number(), of: count() })}
				<progress max={count()} value={number()} />
			</label>
		</Show>
	);
}

function Actions(props: { session: Session; item: Item }) {
	const words = () => props.session.words;
	const isMarked = () => props.session.task.marked;
	const isStepwise = () => props.session.views[props.item.mechanic]?.isStepwise === true;
	const next = () => props.session.go(props.session.place() + 1);
	/** Whether there is an answer to leave behind: marked items have been checked, stepwise ones are at their end. */
	const isDone = () => (isMarked() || isStepwise()) && props.session.isAnswered();

	return (
		<div class="actions">
			<Show when={!isStepwise()}>
				<button type="submit" form={props.session.formId} class={props.session.isSettled() ? 'button-quiet' : 'button'}>
					{isMarked() ? words().check : words().save}
				</button>
			</Show>
			<Show when={isDone()}>
				<button type="button" class="button" onClick={next}>
					{props.session.isLast() ? words().finish : words().next}
				</button>
			</Show>
			<Show when={props.session.place() > 0}>
				<button type="button" class="button-quiet" onClick={() => props.session.go(props.session.place() - 1)}>
					{words().back}
				</button>
			</Show>
			<Show when={!props.session.isAnswered()}>
				<button type="button" class="button-quiet" onClick={() => props.session.skipItem()}>
					{words().skip}
				</button>
			</Show>
			<Show when={!props.session.isLast() || !props.session.isAnswered()}>
				<button type="button" class="button-quiet" onClick={() => props.session.stop()}>
					{words().stopHere}
				</button>
			</Show>
		</div>
	);
}
