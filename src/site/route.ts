/** Starlight's route middleware: gives every page its audience, its navigation and what search may filter by. */
import { defineRouteMiddleware } from '@astrojs/starlight/route-data';
import { audienceOf, bandOfPath, crumbsAbove, hasExit, navigation, writtenTemplate } from './navigation.ts';
import { searchFacts } from './search-facts.ts';

/** What sort of page it is; search shows it and the layout goes by it. */
export type PageTemplate =
	| 'home'
	| 'hub'
	| 'lesson'
	| 'activity'
	| 'plan'
	| 'finder'
	| 'guidance'
	| 'help'
	| 'parents'
	| 'officers'
	| 'search'
	| 'text';

export const onRequest = defineRouteMiddleware(async (context) => {
	const { starlightRoute } = context.locals;
	const path = context.url.pathname;
	const { data } = starlightRoute.entry;
	// Pages with a file in `src/pages/` describe themselves before they draw; the others are written in `content/pages/`.
	const audience = context.locals.page ? audienceOf(path) : data.audience;
	context.locals.page ??= describeWritten(path, data.description);
	const { template, crumbs } = context.locals.page;
	const band = bandOfPath(path);
	context.locals.site = { audience, band, exit: hasExit(audience), crumbs, template, accent: band };
	starlightRoute.hasSidebar = false;
	starlightRoute.toc = undefined;
	starlightRoute.sidebar = navigation[audience].map(({ label, href }) => ({
		type: 'link',
		label,
		href,
		isCurrent: path === href,
		badge: undefined,
		attrs: {},
	}));
	const facts = await searchFacts(path, { audience, template, band });
	starlightRoute.head.push(
		...facts.map(([name, value]) => ({
			tag: 'meta' as const,
			attrs: { 'data-pagefind-filter': `${name}[content]`, content: value },
			content: '',
		})),
	);
});

/** What a page of `content/pages/` is, told by its address. */
function describeWritten(path: string, lead: string | undefined): NonNullable<App.Locals['page']> {
	return { template: writtenTemplate(path), crumbs: crumbsAbove(path), lead };
}
