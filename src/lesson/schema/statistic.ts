import { z } from 'astro/zod';
import { slug, words } from './shared.ts';

/** What a number counts: reports in the UK, what young people know and do, or figures from elsewhere. */
const statisticGroups = ['reports', 'young-people', 'elsewhere'] as const;

/** A number that staff may quote. `content/facts/statistics.yaml`. */
export const statisticSchema = z.strictObject({
	id: slug,
	/** What was counted. */
	what: words,
	/** The number as it is quoted, with its unit: “175 reports”. */
	number: words,
	/** The year or the months it is about. */
	year: words,
	/** Who published it, where and when. */
	source: words,
	/** What it does not say, and how not to use it. */
	caveat: words,
	group: z.enum(statisticGroups),
	/** True when somebody read it at its publisher. Only then is it shown. */
	verified: z.boolean(),
});

export type Statistic = z.infer<typeof statisticSchema>;

/** The whole of `content/facts/statistics.yaml`. */
export const statisticsSchema = z.array(statisticSchema);
