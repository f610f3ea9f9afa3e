import { checkAgainWarning } from '#lesson/check-again';

/**
 * Says, in every `[data-check-by]` of a page, if facts are past that day or the clock is before `data-edition`; what is
 * fine stays hidden.
 *
 * @param now what the clock of this device says.
 */
export function warnOfOldFacts(now: Date): void {
	const today = now.toISOString().slice(0, 10);
	for (const place of document.querySelectorAll<HTMLElement>('[data-check-by]')) {
		const { edition = '', checkBy = '' } = place.dataset;
		const warning = checkAgainWarning(today, { edition, checkBy });
		place.textContent = warning ?? '';
		place.hidden = warning === undefined;
	}
}
