/** The *set* mechanic: change settings until they do what somebody wants, neither too open nor too tight. */
import type { ItemBase, Remark, Rules, Skin, Verdict } from './item.ts';

export interface SettingOption {
	id: string;
	text: string;
	/** What the choice does to the goal: it fits, makes no difference, opens too much, or closes so much that the goal fails. */
	effect: 'fits' | 'harmless' | 'too-open' | 'too-tight';
	feedback: string;
}

export interface Setting {
	id: string;
	section: string;
	label: string;
	/** The option it starts with. */
	start: string;
	options: SettingOption[];
}

/** Something on the account, and the settings that let each audience see it: all must hold; no entry means never. */
export interface SetThing {
	text: string;
	seenBy: Record<string, { setting: string; is: string[] }[]>;
}

export interface SetItem extends ItemBase {
	mechanic: 'set';
	skin: Skin;
	goal: string;
	settings: Setting[];
	/** Through whose eyes the account can be seen; none where nothing is previewed. */
	audiences: { id: string; text: string }[];
	things: SetThing[];
}

/** `chosen` holds `setting:option`, one for each setting. */
export const setRules: Rules<SetItem> = {
	clean: ({ settings }, chosen) => settings.map((setting) => `${setting.id}:${optionOf(setting, chosen).id}`),
	isReady: () => true,
	isRight: ({ settings }, chosen) => settings.every((setting) => verdictOf(optionOf(setting, chosen)) === 'right'),
	remarks: ({ settings }, chosen) => settings.map((setting) => remark(setting, optionOf(setting, chosen))),
	others: () => [],
	key: ({ settings }) => settings.flatMap((setting) => setting.options.map((option) => remark(setting, option))),
};

/** The option a setting is at: what was chosen, or else what it starts with. */
export function optionOf(setting: Setting, chosen: readonly string[]): SettingOption {
	const { options, start } = setting;
	const wanted = chosen.find((one) => one.startsWith(`${setting.id}:`))?.slice(setting.id.length + 1);
	const option = options.find(({ id }) => id === wanted) ?? options.find(({ id }) => id === start) ?? options[0];
	if (!option) throw new Error(`The setting ${setting.id} has no options`);
	return option;
}

/** `chosen` with one setting changed. */
export function change(chosen: readonly string[], settingId: string, optionId: string): string[] {
	return [...chosen.filter((one) => !one.startsWith(`${settingId}:`)), `${settingId}:${optionId}`];
}

/** What an audience sees of the account. */
export function seen(item: SetItem, chosen: readonly string[], audience: string): SetThing[] {
	return item.things.filter(({ seenBy }) =>
		seenBy[audience]?.every(({ setting, is }) => {
			const found = item.settings.find(({ id }) => id === setting);
			return found && is.includes(optionOf(found, chosen).id);
		}),
	);
}

/** How many settings were changed from where they started. */
export function changesMade({ settings }: SetItem, chosen: readonly string[]): number {
	return settings.filter((setting) => optionOf(setting, chosen).id !== setting.start).length;
}

function verdictOf({ effect }: SettingOption): Verdict {
	if (effect === 'fits' || effect === 'harmless') return 'right';
	return effect === 'too-tight' ? 'partly' : 'wrong';
}

function remark({ label }: Setting, option: SettingOption): Remark {
	return { about: `${label}: ${option.text}`, verdict: verdictOf(option), text: option.feedback };
}
