import type { BandId } from '#lesson/bands';
import type { Filters } from '#lesson/search/data';

const audiences = {
	pupil: ['pupil', 'everyone'],
	parent: ['parent', 'adult', 'pupil', 'everyone'],
	adult: ['adult', 'parent', 'pupil', 'everyone'],
	everyone: ['pupil', 'parent', 'everyone'],
	teacher: ['teacher', 'adult', 'officer', 'parent', 'pupil', 'everyone'],
	officer: ['officer', 'adult', 'teacher', 'parent', 'pupil', 'everyone'],
} as const;

/**
 * Where search looks from a page. Staff find everything. Everyone else finds one band at most: the page's own, with
 * what belongs to no band (`all`), so that no pupil meets an older band's lesson. What is
 * for staff and parents alike (`adult`) is found from their pages, and never from a page that pupils may be on.
 */
export function searchScope(audience: keyof typeof audiences, band: BandId | undefined): Filters {
	const scope = { audience: [...audiences[audience]] };
	if (audience === 'teacher' || audience === 'officer') return scope;
	return { ...scope, band: band ? [band, 'all'] : ['all'] };
}
