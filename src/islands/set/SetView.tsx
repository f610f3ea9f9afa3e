import { createSignal, For, Show } from 'solid-js';
import { change, changesMade, optionOf, type SetItem, type Setting, seen, setRules } from '#lesson/mechanics/set';
import type { MechanicView, ViewProps } from '../activity/views.ts';
import { AppFrame } from '../app/AppFrame.tsx';
import { fill } from '../fill.ts';

const words = {
	goal: 'The goal',
	settings: 'Settings',
	changed: 'Settings changed: {n}',
	viewAs: 'View as',
	sees: '{who} sees {n} of {of} things.',
	shown: 'Can see',
	hidden: 'Cannot see',
	nothing: 'Nothing',
	fits: '{n} of {of} settings do what is wanted.',
} as const;

/** The *set* mechanic on the screen: settings as an app has them, a goal, and a view through the eyes of others. */
export const set: MechanicView<SetItem> = {
	rules: setRules,
	View: SetView,
	initial: (item) => setRules.clean(item, []),
	summary(item, chosen) {
		const right = setRules.remarks(item, chosen).filter(({ verdict }) => verdict === 'right');
		return fill(words.fits, { n: right.length, of: item.settings.length });
	},
};

function SetView(props: ViewProps<SetItem>) {
	const [audience, setAudience] = createSignal(props.item.audiences.at(-1)?.id);
	const sections = () => [...new Set(props.item.settings.map(({ section }) => section))];

	function set(setting: Setting, option: string) {
		props.session.pick(setRules.clean(props.item, change(props.session.picked(), setting.id, option)));
		tell(audience());
	}

	/** Says what an audience sees. */
	function tell(id: string | undefined) {
		const who = props.item.audiences.find((one) => one.id === id);
		if (!who) return;
		const n = seen(props.item, props.session.picked(), who.id).length;
		props.session.say(fill(words.sees, { who: who.text, n, of: props.item.things.length }));
	}

	return (
		<fieldset class="set">
			<legend tabindex={-1}>{props.item.prompt}</legend>
			<p class="goal">
				<strong>{words.goal}:</strong> {props.item.goal}
			</p>
			<div class="set-sides" data-sides={props.item.audiences.length > 0 ? '2' : undefined}>
				<AppFrame skin={props.item.skin} title={words.settings}>
					<For each={sections()}>
						{(section) => (
							<div class="set-section">
								<p class="set-section-name">{section}</p>
								<For each={props.item.settings.filter((setting) => setting.section === section)}>
									{(setting) => <Row session={props.session} item={props.item} setting={setting} set={set} />}
								</For>
							</div>
						)}
					</For>
					<p class="hint">{fill(words.changed, { n: changesMade(props.item, props.session.picked()) })}</p>
				</AppFrame>
				<Show when={audience()}>
					{(id) => (
						<ViewAs
							session={props.session}
							item={props.item}
							audience={id()}
							choose={(next) => {
								setAudience(next);
								tell(next);
							}}
						/>
					)}
				</Show>
			</div>
		</fieldset>
	);
}

function Row(props: ViewProps<SetItem> & { setting: Setting; set: (setting: Setting, option: string) => void }) {
	const id = () => `${props.session.formId}-${props.setting.id}`;
	const current = () => optionOf(props.setting, props.session.picked()).id;

	/** Checked, each setting shows how it is. */
	const verdict = () => {
		const place = props.item.settings.indexOf(props.setting);
		return props.session.isSettled() ? setRules.remarks(props.item, props.session.picked())[place]?.verdict : undefined;
	};

	return (
		<div class="set-row" data-verdict={verdict()}>
			<label for={id()}>{props.setting.label}</label>
			<select id={id()} value={current()} onChange={(event) => props.set(props.setting, event.currentTarget.value)}>
				<For each={props.setting.options}>
					{(option) => (
						<option value={option.id} selected={option.id === current()}>
							{option.text}
						</option>
					)}
				</For>
			</select>
		</div>
	);
}

function ViewAs(props: ViewProps<SetItem> & { audience: string; choose: (audience: string) => void }) {
	const visible = () => seen(props.item, props.session.picked(), props.audience);
	const hidden = () => props.item.things.filter((thing) => !visible().includes(thing));
	const lists = () => [
		{ name: words.shown, kind: 'shown', things: visible() },
		{ name: words.hidden, kind: 'hidden', things: hidden() },
	];

	return (
		<fieldset class="view-as">
			<legend>{words.viewAs}</legend>
			<div class="view-as-tabs">
				<For each={props.item.audiences}>
					{(one) => (
						<label class="option">
							<input
								type="radio"
								name={`${props.session.formId}-view`}
								checked={props.audience === one.id}
								onChange={() => props.choose(one.id)}
							/>
							<span>{one.text}</span>
						</label>
					)}
				</For>
			</div>
			<div class="view-as-lists">
				<For each={lists()}>
					{(list) => (
						<div data-kind={list.kind}>
							<p class="order-title">{list.name}</p>
							<ul>
								<For each={list.things} fallback={<li>{words.nothing}</li>}>
									{(thing) => <li>{thing.text}</li>}
								</For>
							</ul>
						</div>
					)}
				</For>
			</div>
		</fieldset>
	);
}
