import { For, Show } from 'solid-js';
import { type MarkItem, type MarkPart, type MarkPassage, markParts, markRules } from '#lesson/mechanics/mark';
import type { MechanicView, ViewProps } from '../activity/views.ts';
import { AppFrame } from '../app/AppFrame.tsx';
import { Bubble } from '../app/Chat.tsx';
import { fill } from '../fill.ts';

const words = {
	pointHint: 'Tick up to {n} parts.',
	trimHint: 'Tick what Sam could leave out. Sam wants: {goal}',
	full: 'You can tick up to {n}. Take one away first.',
	because: 'What do those parts have in common?',
	found: 'You found {n} of {of}.',
	trimmed: 'You trimmed {n} of the {of} that add up.',
} as const;

/** The *mark* mechanic on the screen: boxes inside the text, and the remarks numbered as the parts are. */
export const mark: MechanicView<MarkItem> = {
	rules: markRules,
	View: MarkView,
	summary(item, chosen) {
		const right = markParts(item).filter(({ verdict }) => verdict === 'right');
		const n = right.filter(({ id }) => chosen.includes(id)).length;
		return fill(item.does === 'point' ? words.found : words.trimmed, { n, of: right.length });
	},
	numbered: (item, chosen) => markParts(item).filter(({ id }) => chosen.includes(id)).length,
};

function MarkView(props: ViewProps<MarkItem>) {
	const hint = () =>
		props.item.does === 'point'
			? fill(words.pointHint, { n: props.item.most ?? markParts(props.item).length })
			: fill(words.trimHint, { goal: props.item.title });
	const title = () => (props.item.does === 'point' ? props.item.title : 'Sam');

	return (
		<>
			<fieldset class="mark" data-does={props.item.does}>
				<legend tabindex={-1}>{props.item.prompt}</legend>
				<p class="hint">{hint()}</p>
				<AppFrame skin={props.item.skin} title={title()} isChat>
					<ol class="chat">
						<For each={props.item.passages}>
							{(passage, index) => (
								<Bubble from={passage.from} before={props.item.passages[index() - 1]?.from}>
									<Parts session={props.session} item={props.item} passage={passage} />
								</Bubble>
							)}
						</For>
					</ol>
				</AppFrame>
			</fieldset>
			<Show when={props.item.reasons.length > 0}>
				<Reasons session={props.session} item={props.item} />
			</Show>
		</>
	);
}

function Parts(props: ViewProps<MarkItem> & { passage: MarkPassage }) {
	return (
		<For each={piecesOf(props.passage)}>
			{({ part, end }) =>
				typeof part === 'string' ? (
					part
				) : (
					<span class="part-end">
						<Part session={props.session} item={props.item} part={part} />
						{end}
					</span>
				)
			}
		</For>
	);
}

/** The parts of a passage in order, each that can be marked with the stop or comma that follows it. */
function piecesOf({ parts }: MarkPassage): { part: string | MarkPart; end: string }[] {
	const endAt = (index: number) => {
		const part = parts[index];
		return typeof part === 'string' ? (/^[.,;:!?’”)]+/.exec(part)?.[0] ?? '') : '';
	};
	return parts.map((part, index) =>
		typeof part === 'string'
			? { part: typeof parts[index - 1] === 'object' ? part.slice(endAt(index).length) : part, end: '' }
			: { part, end: endAt(index + 1) },
	);
}

function Part(props: ViewProps<MarkItem> & { part: MarkPart }) {
	const ids = () => markParts(props.item).map(({ id }) => id);
	const isMarked = () => props.session.picked().includes(props.part.id);

	function toggle(box: HTMLInputElement) {
		const marked = props.session.picked().filter((id) => ids().includes(id));
		if (box.checked && marked.length >= (props.item.most ?? Number.POSITIVE_INFINITY)) {
			box.checked = false;
			props.session.say(fill(words.full, { n: props.item.most ?? 0 }));
			return;
		}
		const wanted = box.checked ? [...marked, props.part.id] : marked.filter((id) => id !== props.part.id);
		const reasons = props.session.picked().filter((id) => !ids().includes(id));
		props.session.pick([...ids().filter((id) => wanted.includes(id)), ...reasons]);
	}

	/** Checked, a marked part bears the number of its remark. */
	const number = () =>
		isMarked() && props.session.isSettled() ? props.session.picked().indexOf(props.part.id) + 1 : undefined;

	return (
		<label class="part" data-verdict={number() && props.part.verdict}>
			<input type="checkbox" checked={isMarked()} onChange={(event) => toggle(event.currentTarget)} />
			<span>{props.part.text}</span>
			<Show when={number()}>
				<span class="pin" aria-hidden="true">
					{number()}
				</span>
			</Show>
		</label>
	);
}

function Reasons(props: ViewProps<MarkItem>) {
	const isReason = (id: string) => props.item.reasons.some((reason) => reason.id === id);

	return (
		<fieldset class="options">
			<legend>{words.because}</legend>
			<For each={props.item.reasons}>
				{(reason) => (
					<label class="option">
						<input
							type="radio"
							name={`${props.session.formId}-because`}
							checked={props.session.picked().includes(reason.id)}
							onChange={() => props.session.pick([...props.session.picked().filter((id) => !isReason(id)), reason.id])}
						/>
						<span>{reason.text}</span>
					</label>
				)}
			</For>
		</fieldset>
	);
}
