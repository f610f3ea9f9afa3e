import type { BandId } from '#lesson/bands';
import { bandOf } from '#lesson/bands';
import type { Audience } from '#lesson/schema/page';

/** A link of the main navigation. */
export interface NavigationLink {
	label: string;
	href: string;
}

const links = {
	learn: { label: 'Learn', href: '/learn/' },
	teach: { label: 'Lessons to teach', href: '/teach/' },
	guidance: { label: 'Guidance', href: '/teach/guidance/' },
	classroom: { label: 'Count the class', href: '/teach/class/' },
	alerts: { label: 'Alerts', href: '/alerts/' },
	parents: { label: 'For parents', href: '/parents/' },
	officers: { label: 'For officers', href: '/officers/' },
	about: { label: 'About', href: '/about/' },
} satisfies Record<string, NavigationLink>;

/** What the header offers each audience, in order. Pupils never see links into the teachers’ or officers’ areas. */
export const navigation: Record<Audience, NavigationLink[]> = {
	pupil: [links.learn, links.about],
	teacher: [
		links.teach,
		links.guidance,
		links.classroom,
		links.alerts,
		{ label: 'What pupils see', href: '/learn/' },
		links.about,
	],
	officer: [
		links.officers,
		{ label: 'Talks', href: '/officers/talks/' },
		{ label: 'Before', href: '/officers/before/' },
		{ label: 'During', href: '/officers/during/' },
		{ label: 'After', href: '/officers/after/' },
		{ label: 'Hard questions', href: '/officers/questions/' },
		links.teach,
		links.about,
	],
	parent: [links.parents, links.alerts, links.learn, links.about],
	adult: [links.alerts, links.parents, links.teach],
	everyone: [links.learn, links.teach, links.parents, links.officers],
};

/** Who a page of `src/pages/` is for, told by its address. Pages of `content/pages/` say it themselves. */
export function audienceOf(path: string): Audience {
	if (/^\/(?:learn|play|help|offline)\//.test(path)) return 'pupil';
	if (path.startsWith('/teach/')) return 'teacher';
	if (path.startsWith('/officers/')) return 'officer';
	if (path.startsWith('/parents/')) return 'parent';
	if (path.startsWith('/alerts/')) return 'adult';
	return 'everyone';
}

/** Whether the page can be left by Escape: everywhere but where somebody teaches or presents. */
export function hasExit(audience: Audience): boolean {
	return audience !== 'teacher' && audience !== 'officer';
}

/** The band a pupil or teacher address belongs to, as in `/learn/ks3/whos-really-there/`. */
export function bandOfPath(path: string): BandId | undefined {
	const [, , ...rest] = path.split('/');
	return bandOf(`${rest.join('/')}/`);
}

/** Areas of written pages that have a layout of their own. */
const writtenAreas = [
	{ path: '/help/', template: 'help' },
	{ path: '/parents/', template: 'parents' },
	{ path: '/officers/', template: 'officers' },
	{ path: '/teach/guidance/', template: 'guidance' },
] as const;

/** The layout of a page of `content/pages/`, told by its address. */
export function writtenTemplate(path: string): (typeof writtenAreas)[number]['template'] | 'text' {
	return writtenAreas.find((area) => path.startsWith(area.path))?.template ?? 'text';
}

const above = [
	{ label: 'Get help', href: '/help/' },
	{ label: 'About', href: '/about/' },
	links.teach,
	links.guidance,
] satisfies NavigationLink[];

/** The pages that stand above a page of `content/pages/`, from the top down. */
export function crumbsAbove(path: string): NavigationLink[] {
	return above.filter(({ href }) => path.startsWith(href) && path !== href);
}
