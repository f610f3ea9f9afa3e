import { z } from 'astro/zod';
import { day, slug, words } from './shared.ts';

/** One way to reach a service. */
export const contactSchema = z.strictObject({
	/** How: `phone`, `text` message, `web` page, `email`, `bsl` (sign language) or `relay` (text relay). */
	kind: z.enum(['phone', 'text', 'web', 'email', 'bsl', 'relay']),
	/** What the button or line says, for example “Call 0800 1111”. */
	label: words,
	/** The number, web address (with https://), e-mail address or text number. */
	value: words,
	/** What to write in a text message, when the number needs a word. */
	message: words.optional(),
	/** When it is open. Leave it out unless a source was read. */
	hours: words.optional(),
	/** False until a source for this contact was read: unverified contacts are never shown. */
	verified: z.boolean(),
});

/** A helpline or a reporting route. `content/facts/services.yaml`. */
export const serviceSchema = z.strictObject({
	/** The name used in `:service[childline]`. */
	id: slug,
	/** What it is called. */
	name: words,
	/** What it is good for, in pupils' words, starting with a verb. */
	does: words,
	/** The same for children from 7 to 11, where `does` has words that are not theirs. */
	doesKs2: words.optional(),
	/** What it is good for: in danger now, talking, reporting, getting pictures taken down, money, or advice for adults. */
	purpose: z.enum(['danger', 'talk', 'report', 'pictures', 'money', 'advice']),
	/** Who may use it, in words, for example “Anyone under 19”. */
	who: words,
	/** The youngest and oldest age it is for, today; leave out where there is no limit. */
	ageFrom: z.int().optional(),
	ageTo: z.int().optional(),
	/** The youngest age in the picture, for a tool that goes by it and not by age today. */
	ageInPictureFrom: z.int().optional(),
	/** Who sees it here: pupils, parents or staff. */
	audiences: z.array(z.enum(['pupil', 'parent', 'staff'])).min(1),
	/** Where it works. */
	nations: z.array(z.enum(['england', 'wales', 'scotland', 'northern-ireland'])).min(1),
	contacts: z.array(contactSchema).min(1),
	/** What someone must know before using it: proof of age, not anonymous, not for emergencies. */
	smallPrint: z.array(words).default([]),
	/** Where the facts come from: codes of the source register, or an address. Never shown to pupils. */
	sources: z.array(words).min(1),
	/** The day somebody last compared it with its source. */
	checkedOn: day,
	/** The day after which the page says that it needs checking. */
	expiresOn: day,
});

export type Service = z.infer<typeof serviceSchema>;
export type ServiceContact = z.infer<typeof contactSchema>;

/** The whole of `content/facts/services.yaml`. */
export const servicesSchema = z.array(serviceSchema).min(1);
