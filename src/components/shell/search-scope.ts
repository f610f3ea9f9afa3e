import type { BandId } from '#lesson/bands';

/** Filter names with the values a page must have one of; pages of no band have the band `all`. */
export type SearchScope = Record<string, string[]>;

const audiences = {
	pupil: ['pupil', 'everyone'],
	parent: ['parent', 'pupil', 'everyone'],
	everyone: ['pupil', 'parent', 'everyone'],
	teacher: ['teacher', 'officer', 'parent', 'pupil', 'everyone'],
	officer: ['officer', 'teacher', 'parent', 'pupil', 'everyone'],
} as const;

/**
 * Where search looks from a page. Staff find everything. Everyone else finds one band at most: the page's own, with
 * what belongs to no band, so that no pupil meets an older band's lesson.
 */
export function searchScope(audience: keyof typeof audiences, band: BandId | undefined): SearchScope {
	const scope = { audience: [...audiences[audience]] };
	if (audience === 'teacher' || audience === 'officer') return scope;
	return { ...scope, band: band ? [band, 'all'] : ['all'] };
}
