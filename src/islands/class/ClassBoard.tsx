import { createResource, createSignal, For, Match, Show, Switch } from 'solid-js';
import { type ClassActivity, countAnswers, fewestCodes } from '#lesson/result-codes/class-count';
import { CountHands } from './CountHands.tsx';
import { EnterCodes } from './EnterCodes.tsx';
import { createHands } from './hands.ts';
import { Results } from './Results.tsx';
import { createTypedCodes } from './typed-codes.ts';
import { classWords as words } from './words.ts';

/** What the class page fetches. */
export interface ClassData {
	activities: ClassActivity[];
}

type Way = 'hands' | 'codes';

/**
 * The class page: an activity, a way to count, and what the class chose. Everything is in memory and gone with the page.
 *
 * @param props.address where the activities are.
 */
export function ClassBoard(props: { address: string }) {
	const [data] = createResource(() => props.address, fetchActivities);
	const [chosen, setChosen] = createSignal(new URLSearchParams(location.search).get('activity') ?? '');
	const activities = () => data.latest ?? [];
	const activity = () => activities().find(({ id }) => id === chosen()) ?? activities()[0];

	return (
		<div class="class-board stack">
			<Switch fallback={<p role="status">{words.loading}</p>}>
				<Match when={data.error}>
					<p role="alert">{words.failed}</p>
				</Match>
				<Match when={activity()} keyed>
					{(one) => (
						<>
							<Choice activities={activities()} id={one.id} onChoose={setChosen} />
							<Board activity={one} activities={activities()} />
						</>
					)}
				</Match>
			</Switch>
		</div>
	);
}

async function fetchActivities(address: string): Promise<ClassActivity[]> {
	const response = await fetch(address);
	if (!response.ok) throw new Error(`${address} answered ${response.status}`);
	return ((await response.json()) as ClassData).activities;
}

function Choice(props: { activities: readonly ClassActivity[]; id: string; onChoose: (id: string) => void }) {
	const bands = () => [...new Set(props.activities.map(({ band }) => band))];

	return (
		<p class="class-choice">
			<label for="class-activity">{words.activity}</label>
			<select id="class-activity" onChange={(event) => props.onChoose(event.currentTarget.value)}>
				<For each={bands()}>
					{(band) => (
						<optgroup label={band}>
							<For each={props.activities.filter((one) => one.band === band)}>
								{({ id, title }) => (
									<option value={id} selected={id === props.id}>
										{title}
									</option>
								)}
							</For>
						</optgroup>
					)}
				</For>
			</select>
		</p>
	);
}

/** The counts of one activity. Another activity is another class: its board begins empty. */
function Board(props: { activity: ClassActivity; activities: readonly ClassActivity[] }) {
	const [way, setWay] = createSignal<Way>('hands');
	const [said, say] = createSignal('');
	/** Counts up when a class is forgotten, so that what was typed goes too. */
	const [round, setRound] = createSignal(1);
	const hands = createHands(() => props.activity);
	const titles = () => Object.fromEntries(props.activities.map(({ number, title }) => [number, title]));
	const codes = createTypedCodes(() => props.activity, titles);
	const counts = () => (way() === 'hands' ? hands.counts() : countAnswers(props.activity, codes.answers()));
	const hasHands = () => hands.counts().flat().some(Boolean);
	const isShown = () => (way() === 'hands' ? hasHands() : codes.answers().length >= fewestCodes);
	const isEmpty = () => !hasHands() && codes.answers().length === 0 && codes.bad().length === 0;

	function forget() {
		hands.forget();
		codes.forget();
		setRound(round() + 1);
		say(words.forgotten);
		document.getElementById('class-activity')?.focus();
	}

	return (
		<>
			<Ways way={way()} onChoose={setWay} />
			<Show when={round()} keyed>
				<Show when={way() === 'hands'} fallback={<EnterCodes codes={codes} />}>
					<p class="hint">{words.small}</p>
					<CountHands activity={props.activity} hands={hands} />
				</Show>
			</Show>
			<Show when={isShown()}>
				<Results activity={props.activity} counts={counts()} />
			</Show>
			<Show when={!isEmpty()}>
				<div class="class-forget">
					<button type="button" class="button-quiet" onClick={forget}>
						{words.forget}
					</button>
					<p class="hint">{words.nowhere}</p>
				</div>
			</Show>
			<p role="status">{isEmpty() ? said() : ''}</p>
		</>
	);
}

function Ways(props: { way: Way; onChoose: (way: Way) => void }) {
	const ways: { id: Way; label: string; hint: string }[] = [
		{ id: 'hands', label: words.hands, hint: words.handsHint },
		{ id: 'codes', label: words.codes, hint: words.codesHint },
	];

	return (
		<fieldset class="options class-ways">
			<legend>{words.way}</legend>
			<For each={ways}>
				{({ id, label, hint }) => (
					<label class="option">
						<input
							type="radio"
							name="class-way"
							value={id}
							checked={props.way === id}
							onChange={() => props.onChoose(id)}
						/>
						<span>
							<strong>{label}</strong>
							<br />
							{hint}
						</span>
					</label>
				)}
			</For>
		</fieldset>
	);
}
