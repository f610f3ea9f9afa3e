import type { Service } from './schema/service.ts';
import { dayText } from './wording.ts';

/** The days by which somebody can tell whether an edition's facts still count as checked, as year-month-day. */
export interface FactDays {
	/** The day of the edition: no clock that is right says an earlier one. */
	edition: string;
	/** The day until which its facts count as checked. */
	checkBy: string;
}

/** The day until which all of these count as checked; empty for none. */
export function checkAgainBy(services: readonly Service[]): string {
	return services.map(({ expiresOn }) => expiresOn).sort()[0] ?? '';
}

/**
 * What to say where facts are past their day, or where the clock cannot be right and nobody can tell; nothing where all is
 * well.
 *
 * @param today what the clock says, as year-month-day.
 */
export function checkAgainWarning(today: string, { edition, checkBy }: FactDays): string | undefined {
	if (today < edition)
		return `The clock of this computer says ${dayText(today)}, and this edition is of ${dayText(edition)}. So nobody can tell from here if its facts still count as checked. They do until ${dayText(checkBy)}.`;
	if (today > checkBy)
		return `These facts were to be checked again by ${dayText(checkBy)}. Get the newest edition before you use them.`;
	return undefined;
}
