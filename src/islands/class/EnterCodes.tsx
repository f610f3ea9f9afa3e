import { createSignal, For, Show } from 'solid-js';
import { fewestCodes } from '#lesson/result-codes/class-count';
import { fill } from '../fill.ts';
import type { TypedCodes } from './typed-codes.ts';
import { classWords as words } from './words.ts';

/** A box for codes, one or many. What is no code stays in it, each with a sentence that says why. */
export function EnterCodes(props: { codes: TypedCodes }) {
	const [said, say] = createSignal('');
	const count = () => props.codes.answers().length;
	let box!: HTMLTextAreaElement;

	function add(event: SubmitEvent) {
		event.preventDefault();
		const { added, bad } = props.codes.add(box.value);
		const lost = bad.filter(({ text }) => text !== '');
		box.value = lost.map(({ text }) => text).join('\n');
		say([addedText(added), badText(lost.length)].filter(Boolean).join(' '));
		box.focus();
	}
	function takeBack() {
		props.codes.takeBack();
		say(fill(words.takenBack, { n: count() }));
		box.focus();
	}

	return (
		<form class="enter-codes" onSubmit={add}>
			<label for="class-codes">{words.codesLabel}</label>
			<p class="hint" id="class-codes-hint">
				{words.codesHelp}
			</p>
			<textarea
				id="class-codes"
				ref={box}
				rows="4"
				autocomplete="off"
				autocapitalize="characters"
				spellcheck={false}
				aria-describedby="class-codes-hint class-codes-bad"
				aria-invalid={props.codes.bad().length > 0}
				onKeyDown={(event) => {
					if (event.key !== 'Enter' || event.shiftKey) return;
					event.preventDefault();
					event.currentTarget.form?.requestSubmit();
				}}
			/>
			<ul class="bad-codes" id="class-codes-bad">
				<For each={props.codes.bad()}>
					{({ text, reason }) => (
						<li>
							<Show when={text}>
								<strong>{text}</strong>{' '}
							</Show>
							{reason}
						</li>
					)}
				</For>
			</ul>
			<div class="actions">
				<button type="submit" class="button">
					{words.add}
				</button>
				<Show when={props.codes.lastBatch() > 0}>
					<button type="button" class="button-quiet" onClick={takeBack}>
						{fill(words.takeBack, { n: props.codes.lastBatch() })}
					</button>
				</Show>
			</div>
			<p class="codes-counted">{fill(words.counted, { n: count() })}</p>
			<Show when={count() > 0 && count() < fewestCodes}>
				<p class="hint">{words.tooFew}</p>
			</Show>
			<p class="class-said" role="status">
				{said()}
			</p>
		</form>
	);
}

function addedText(added: number): string {
	if (added === 0) return words.addedNone;
	return added === 1 ? words.addedOne : fill(words.addedMany, { n: added });
}

function badText(bad: number): string {
	if (bad === 0) return '';
	return bad === 1 ? words.badOne : fill(words.badMany, { n: bad });
}
