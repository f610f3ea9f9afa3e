/** Kinds on the *set* mechanic: privacy settings with a goal, and the defaults of a new account. */
import type { Task } from '../mechanics/task.ts';
import type { DefaultsDetective, PrivacySettings } from '../schema/kinds/setting.ts';
import { header, optionsOf, selectOf } from './header.ts';

/** Settings seen through the eyes of others, then a decision about a message that comes all the same. */
export function privacySettingsTask(activityId: string, activity: PrivacySettings): Task {
	const { goal, skin, settings, audiences, things, contact } = activity;
	return {
		...header(activityId, activity),
		items: [
			{
				mechanic: 'set',
				id: 'settings',
				prompt: 'Change the settings until they do what Sam wants.',
				skin,
				goal,
				settings,
				audiences,
				things,
			},
			{
				mechanic: 'choose',
				id: 'contact',
				prompt: contact.prompt,
				select: selectOf(contact.options),
				options: optionsOf(contact.options),
				stimulus: { kind: 'chat', skin, title: 'A message comes all the same', lines: contact.lines },
			},
		],
	};
}

/** The settings of a new account, to be gone through. */
export function defaultsDetectiveTask(activityId: string, activity: DefaultsDetective): Task {
	const { goal, skin, settings } = activity;
	const prompt = 'Find the settings that started too open, and change them.';
	return {
		...header(activityId, activity),
		items: [{ mechanic: 'set', id: 'settings', prompt, skin, goal, settings, audiences: [], things: [] }],
	};
}
