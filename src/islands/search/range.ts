import type { SearchRange } from './filters.ts';

/** Where an element, or else the page, says that its search may look: `data-search-scope`, and `-scopes`, as JSON. */
export function rangeOf(holder: HTMLElement): SearchRange {
	try {
		const scope = JSON.parse(holder.dataset.searchScope ?? document.documentElement.dataset.searchScope ?? '');
		const { searchScopes } = holder.dataset;
		return searchScopes ? { scope, scopes: JSON.parse(searchScopes) } : { scope };
	} catch {
		// Without a readable scope an older band could come through: then nothing is found, and help stays.
		return { scope: { audience: ['none'] } };
	}
}
