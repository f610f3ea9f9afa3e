import { createMemo, Show } from 'solid-js';
import { End } from './End.tsx';
import { Clues } from './Evidence.tsx';
import { Feedback, Others } from './Feedback.tsx';
import { ItemForm } from './ItemForm.tsx';
import { Keep } from './Keep.tsx';
import { type ChooseProps, createSession, type Session } from './session.ts';
import { fill } from './words.ts';

/** The activity one item at a time. The one live region stays in its place, so that what enters it is read out. */
export function LiveChoose(props: ChooseProps) {
	const session = createSession(props);
	/** The item whose answer is explained: unmarked ones never are, others as long as nothing else is picked. */
	const explained = createMemo(() => (session.task.marked && session.isSettled() ? session.item() : undefined));

	return (
		<div class="live" ref={session.setRoot}>
			<Show when={session.item()} fallback={<End session={session} />} keyed>
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
				<Show when={explained()} keyed>
					{(item) => <Feedback item={item} chosen={session.picked()} words={session.words} />}
				</Show>
			</div>
			<Show when={explained()} keyed>
				{(item) => (
					<>
						<Show when={item.stimulus}>{(stimulus) => <Clues clues={stimulus().clues} words={session.words} />}</Show>
						<Others item={item} chosen={session.picked()} words={session.words} />
					</>
				)}
			</Show>
			<Show when={session.item()}>
				<Actions session={session} />
			</Show>
			<Keep session={session} />
		</div>
	);
}

function Progress(props: { session: Session }) {
	const count = () => props.session.task.items.length;
	const number = () => props.session.place() + 1;
	return (
		<label class="progress">
			{fill(props.session.words.place, { n: number(), of: count() })}
			<progress max={count()} value={number()} />
		</label>
	);
}

function Actions(props: { session: Session }) {
	const words = () => props.session.words;
	const isMarked = () => props.session.task.marked;
	const next = () => props.session.go(props.session.place() + 1);

	return (
		<div class="actions">
			<button type="submit" form={props.session.formId} class={props.session.isSettled() ? 'button-quiet' : 'button'}>
				{isMarked() ? words().check : words().save}
			</button>
			<Show when={isMarked() && props.session.isAnswered()}>
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
		</div>
	);
}
