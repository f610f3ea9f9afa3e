/** “Years 7, 8 and 9”, or “Year 7”. */
export function yearsText(years: readonly number[]): string {
	return `${years.length === 1 ? 'Year' : 'Years'} ${listText(years.map(String))}`;
}

/** “50, 35 or 20 minutes”. */
export function routesText(routes: readonly number[]): string {
	return `${listText(routes.map(String), 'or')} minutes`;
}

/** “a, b and c”. */
export function listText(parts: readonly string[], joint = 'and'): string {
	return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} ${joint} ${parts.at(-1)}`;
}

/** “22 November 2026”, from year-month-day. */
export function dayText(day: string): string {
	return new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));
}
