import type { Service } from '#lesson/schema/service';

const msPerDay = 86_400_000;

export interface FactsReport {
	/** One line a service, the longest unchecked first. */
	lines: string[];
	/** The names of the services whose facts are past their day. */
	expired: string[];
	/** One sentence for each of these, for whoever builds the site. */
	warnings: string[];
}

/**
 * When each service was last compared with its source, and how long that holds.
 *
 * @param today as `2026-11-22`; a fact still holds on its last day.
 */
export function reportFacts(services: readonly Service[], today: string): FactsReport {
	const facts = services.map((service) => ({ ...service, daysLeft: daysBetween(today, service.expiresOn) }));
	const sorted = facts.sort((a, b) =>
		`${a.checkedOn} ${a.expiresOn}`.localeCompare(`${b.checkedOn} ${b.expiresOn}`, 'en'),
	);
	const expired = sorted.filter(({ daysLeft }) => daysLeft < 0);
	return {
		lines: sorted.map(
			({ checkedOn, expiresOn, daysLeft, name }) =>
				`checked ${checkedOn}   good until ${expiresOn}   ${daysText(daysLeft).padStart(14)}   ${name}`,
		),
		expired: expired.map(({ name }) => name),
		warnings: expired.map(
			({ name, expiresOn }) => `${name}: checked facts were good until ${expiresOn}. Check them again: npm run facts`,
		),
	};
}

function daysBetween(from: string, to: string): number {
	return Math.round((Date.parse(to) - Date.parse(from)) / msPerDay);
}

function daysText(days: number): string {
	const count = Math.abs(days) === 1 ? '1 day' : `${Math.abs(days)} days`;
	return days < 0 ? `${count} over` : `${count} left`;
}
