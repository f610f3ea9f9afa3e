/** The day the site is built, as year-month-day: pages say so when a fact is past its date. */
export function today(): string {
	return new Date().toISOString().slice(0, 10);
}
