/// <reference types="astro/client" />
/// <reference types="@astrojs/starlight/locals" />

/** What the shell knows about a page; the route middleware sets it for every Starlight page. */
interface SitePage {
	/** Whom the page is for: decides navigation, the help link and what search shows. */
	audience: import('./lesson/schema/page.ts').Audience;
	/** The age band the page belongs to, if it belongs to one. */
	band?: import('./lesson/bands.ts').BandId | undefined;
	/** True where the quick exit works: pupil pages, help pages and the home page. */
	exit: boolean;
	/** The pages above this one, from the top down, without the page itself. */
	crumbs: { label: string; href: string }[];
	/** One or two sentences under the title; the page's body then starts without them. */
	lead?: string | undefined;
	/** Which template draws the page. */
	template: import('./site/route.ts').PageTemplate;
	/** The band whose door colour accents the page; the brand colour where left out. */
	accent?: import('./lesson/bands.ts').BandId | undefined;
}

declare namespace App {
	interface Locals {
		site: SitePage;
		/** The activity sheets a page has already. */
		sheets?: Set<string>;
		/** Set by a page of our own before it draws, so that the middleware and the title know what only the page can. */
		page?: Pick<SitePage, 'template' | 'crumbs' | 'lead'>;
	}
}
