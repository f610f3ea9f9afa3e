/**
 * Shows the sentence for a service that nobody has checked for too long, in every `[data-expires]` whose day is past.
 *
 * @param now what the clock of this device says; a wrong clock costs a sentence too many or too few.
 */
export function markExpired(now: Date): void {
	const today = now.toISOString().slice(0, 10);
	for (const line of document.querySelectorAll<HTMLElement>('[data-expires]'))
		line.hidden = (line.dataset.expires ?? '') >= today;
}
