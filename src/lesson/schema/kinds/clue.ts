import { z } from 'astro/zod';
import { words } from '../shared.ts';

/** Something in a profile or in how its owner behaves that tells for or against it. */
export const clueSchema = z.strictObject({
	/** Where it is, in words a pupil can find, for example “Messages” or “Second post”. */
	where: words,
	/** What is there. */
	what: words,
	/** Why it matters, and what else could explain it. */
	why: words,
	/** How much it tells. A new account or few friends is never more than `weak`. */
	strength: z.enum(['weak', 'medium', 'strong']),
	/** Which way it points. */
	points: z.enum(['real', 'fake']),
});

export type Clue = z.infer<typeof clueSchema>;
