import { z } from 'astro/zod';
import { words } from './shared.ts';

/** One activity that gives result codes, or once did. */
const lockedActivity = z.strictObject({
	/** The activity, for example `ks3/check-quiz`. */
	id: words,
	/** What its codes begin with. Permanent: codes on paper and on screens go by it. */
	number: z.int().min(1),
	/** The edition that the items below belong to. */
	edition: z.int().min(1),
	/** The items whose answers are in a code: name, right options, all options in order. */
	items: z.array(words).min(1),
});

/** `content/result-codes.yaml`, which `npm run codes` writes. */
export const codeLockSchema = z.strictObject({
	/** The number that the next new activity gets. It never goes down, so that no number is used twice. */
	next: z.int().min(1),
	activities: z.array(lockedActivity),
});

export type CodeLock = z.infer<typeof codeLockSchema>;
export type LockedActivity = z.infer<typeof lockedActivity>;
