import type { BandId } from '#lesson/bands';
import type { Filters } from '#lesson/search/data';

const audiences = {
	pupil: ['pupil', 'everyone'],
	parent: ['parent', 'pupil', 'everyone'],
	everyone: ['pupil', 'parent', 'everyone'],
	teacher: ['teacher', 'officer', 'parent', 'pupil', 'everyone'],
	officer: ['officer', 'teacher', 'parent', 'pupil', 'everyone'],
} as const;

/**
 * Where search looks from a page. Staff find everything. Everyone else finds one band at most: the page's own, with
 * what belongs to no band (`all`), so that no pupil meets an older band's lesson.
 */
export function searchScope(audience: keyof typeof audiences, band: BandId | undefined): Filters {
	const scope = { audience: [...audiences[audience]] };
	if (audience === 'teacher' || audience === 'officer') return scope;
	return { ...scope, band: band ? [band, 'all'] : ['all'] };
}
