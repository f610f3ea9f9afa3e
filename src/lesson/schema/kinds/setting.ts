/** Kinds on the *set* mechanic: settings of the made-up app. */
import { z } from 'astro/zod';
import { slug, words } from '../shared.ts';
import { chatLine, common, optionSchema, skin } from './common.ts';

/** One setting with its choices. */
const setting = z.strictObject({
	id: slug,
	/** Under which heading of the settings it stands. */
	section: words,
	label: words,
	/** The choice it starts with. */
	start: slug,
	options: z
		.array(
			z.strictObject({
				id: slug,
				text: words,
				/** `fits` the goal, is `harmless`, is `too-open`, or so `tight` that the goal fails. */
				effect: z.enum(['fits', 'harmless', 'too-open', 'too-tight']),
				feedback: words,
			}),
		)
		.min(2)
		.max(4),
});

/** Settings with a goal, seen through the eyes of others; then a decision about contact, since settings stop only some of it. */
export const privacySettingsSchema = z.strictObject({
	kind: z.literal('privacy-settings'),
	...common,
	/** Whose settings they are shown to be. */
	skin: skin.default('app'),
	/** Who wants what from the account: what must work, and what strangers should not see. */
	goal: words,
	settings: z.array(setting).min(3).max(10),
	/** Through whose eyes the account can be seen. */
	audiences: z
		.array(z.strictObject({ id: slug, text: words }))
		.min(2)
		.max(4),
	/** What there is to see. */
	things: z
		.array(
			z.strictObject({
				text: words,
				/** For each audience the choices that let it see this; an audience that is left out never sees it. */
				seenBy: z.record(slug, z.array(z.strictObject({ setting: slug, is: z.array(slug).min(1) }))),
			}),
		)
		.min(2),
	/** A message that comes all the same. */
	contact: z.strictObject({
		lines: z.array(chatLine).min(1),
		prompt: words,
		options: z.array(optionSchema).min(2).max(5),
	}),
});

/** A new account whose settings start too open: find them. The steps taken are shown, no clock. */
export const defaultsDetectiveSchema = z.strictObject({
	kind: z.literal('defaults-detective'),
	...common,
	/** Whose account it is and what it should be like. */
	goal: words,
	skin,
	settings: z.array(setting).min(5).max(14),
});

export type PrivacySettings = z.infer<typeof privacySettingsSchema>;
export type DefaultsDetective = z.infer<typeof defaultsDetectiveSchema>;
export type Setting = z.infer<typeof setting>;
