import { For, Show } from 'solid-js';
import { type BranchChoice, type BranchItem, branchRules, walk } from '#lesson/mechanics/branch';
import type { MechanicView, ViewProps } from '../activity/views.ts';
import { AppFrame } from '../app/AppFrame.tsx';
import { Chat } from '../app/Chat.tsx';

const words = {
	chose: 'You chose: ',
	undo: 'Change my last choice',
	ending: 'How it ended',
} as const;

/** The *branch* mechanic on the screen: the chat so far, and what could be done next. Every choice counts at once. */
export const branch: MechanicView<BranchItem> = {
	rules: branchRules,
	View: BranchView,
	isStepwise: true,
	isPinned: () => true,
};

function BranchView(props: ViewProps<BranchItem>) {
	const path = () => walk(props.item, props.session.picked());
	const open = () => path().at(-1)?.step;
	let root!: HTMLDivElement;

	/** Keeps the choices and moves focus to what is new, so that it is read from there. */
	function go(chosen: string[]) {
		props.session.pick(chosen);
		props.session.keepPicked();
		const news = [...root.querySelectorAll<HTMLElement>('.branch-step')].at(-1);
		news?.focus({ preventScroll: true });
		news?.scrollIntoView({ block: 'start' });
	}

	return (
		<div class="branch" ref={root}>
			<AppFrame skin={props.item.skin} title={props.item.title} isChat>
				<For each={path()}>
					{({ step, choice }, index) => (
						<div class="branch-step" tabindex={-1}>
							<Show when={index() > 0 && path()[index() - 1]?.choice}>{(made) => <Made choice={made()} />}</Show>
							<Chat lines={step.lines} />
							<Show when={!choice && step.ending}>
								<div class="branch-ending">
									<p class="feedback-option">{words.ending}</p>
									<p>{step.ending}</p>
								</div>
							</Show>
						</div>
					)}
				</For>
			</AppFrame>
			<Show when={open()?.choices.length}>
				<fieldset class="branch-choices">
					<legend tabindex={-1}>{props.item.prompt}</legend>
					<For each={open()?.choices}>
						{(choice) => (
							<button type="button" class="branch-choice" onClick={() => go([...props.session.picked(), choice.id])}>
								{choice.text}
							</button>
						)}
					</For>
				</fieldset>
			</Show>
			<Show when={props.session.picked().length > 0}>
				<button type="button" class="button-quiet" onClick={() => go(props.session.picked().slice(0, -1))}>
					{words.undo}
				</button>
			</Show>
		</div>
	);
}

/** What was chosen, and what it did. */
function Made(props: { choice: BranchChoice }) {
	return (
		<div class="feedback" data-verdict="unmarked">
			<p>
				<strong>{words.chose}</strong>
				{props.choice.text}
			</p>
			<p>{props.choice.feedback}</p>
		</div>
	);
}
