/** Kinds about what comes by message: settings are not a shield, and in the group chat. */
import type { Task } from '../mechanics/task.ts';
import type { GroupChat, NotAShield } from '../schema/kinds/choosing.ts';
import { header, optionsOf, selectOf } from './header.ts';

/** Messages that come in spite of good settings, one item each. */
export function notAShieldTask(activityId: string, shield: NotAShield): Task {
	const items = shield.items.map(({ id, via, skin, lines, prompt, options }) => ({
		mechanic: 'choose' as const,
		id,
		prompt,
		select: selectOf(options),
		options: optionsOf(options),
		stimulus: { kind: 'chat' as const, skin, title: via, lines },
	}));
	return { ...header(activityId, shield), items };
}

/** What somebody in a group could do, moment by moment. The chat so far stays in view. */
export function groupChatTask(activityId: string, chat: GroupChat): Task {
	const items = chat.items.map(({ id, prompt, options }, index) => ({
		mechanic: 'choose' as const,
		id,
		prompt,
		select: selectOf(options),
		options: optionsOf(options),
		stimulus: {
			kind: 'chat' as const,
			skin: chat.skin,
			title: chat.group,
			lines: chat.items.slice(0, index + 1).flatMap(({ lines }) => lines),
		},
	}));
	return { ...header(activityId, chat), items, closing: chat.closing };
}
