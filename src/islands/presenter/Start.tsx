import { createMemo, createSignal, For } from 'solid-js';
import { fill } from '../fill.ts';
import { OwnPeople } from './OwnPeople.tsx';
import type { Presenter } from './presenter.ts';
import { shownSlides } from './show.ts';
import { presentWords as words } from './words.ts';

/** Before the first slide: how long there is, what that leaves out, and how many screens. */
export function Start(props: { presenter: Presenter; onStart: () => void; onNotes: () => void }) {
	const facts = () => props.presenter.facts;
	const fitted = createMemo(() => shownSlides(facts(), props.presenter.show()));
	const total = () => Math.round(fitted().reduce((sum, { minutes }) => sum + minutes, 0));
	const chosen = () => props.presenter.show().minutes;
	const choose = (minutes: number) => props.presenter.act({ type: 'choose', minutes });
	const leftOut = () => {
		const shown = new Set(fitted().map(({ slide }) => slide));
		return facts()
			.slides.filter((_, slide) => !shown.has(slide))
			.map(({ title }) => title);
	};

	return (
		<section class="show-start" aria-labelledby="how-long">
			<h2 id="how-long">{words.howLong}</h2>
			<fieldset class="show-lengths">
				<legend class="visually-hidden">{words.howLong}</legend>
				<For each={facts().lengths}>
					{(minutes) => (
						<label>
							<input type="radio" name="minutes" checked={chosen() === minutes} onChange={() => choose(minutes)} />
							{fill(words.minutes, { n: minutes })}
						</label>
					)}
				</For>
				{facts().isTalk && <OtherLength onChoose={choose} />}
			</fieldset>
			<p role="status">
				{fill(total() > chosen() ? words.takesLonger : words.takes, { n: total() })}{' '}
				{leftOut().length > 0 ? fill(words.leftOut, { titles: leftOut().join(', ') }) : words.nothingLeftOut}
			</p>
			<OwnPeople />
			<p class="actions">
				<button type="button" class="button" onClick={() => props.onNotes()}>
					{words.startWithNotes}
				</button>
				<button type="button" class="button-quiet" onClick={() => props.onStart()}>
					{words.start}
				</button>
				<button type="button" class="button-quiet" onClick={() => print()}>
					{words.printCards}
				</button>
			</p>
			<ul class="show-hints">
				<li>{words.setUp}</li>
				<li>{words.keys}</li>
				<li>{words.offline}</li>
			</ul>
		</section>
	);
}

/** Any length: what is optional is left out until it fits. */
function OtherLength(props: { onChoose: (minutes: number) => void }) {
	const [typed, setTyped] = createSignal('');
	const take = (text: string) => {
		setTyped(text);
		const minutes = Math.round(Number(text));
		if (minutes >= 5 && minutes <= 90) props.onChoose(minutes);
	};

	return (
		<label>
			{words.other}
			<input
				type="number"
				min="5"
				max="90"
				value={typed()}
				onInput={({ currentTarget }) => take(currentTarget.value)}
			/>
		</label>
	);
}
