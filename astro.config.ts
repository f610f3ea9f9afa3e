import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
import { checkContentFirst } from './src/integrations/check-content.ts';
import { finishSite } from './src/integrations/finish-site/index.ts';
import { solidWithoutHydration } from './src/integrations/solid.ts';
import { starlightParts } from './src/integrations/starlight-parts.ts';
import { site } from './src/site/config.ts';

/** Parts of Starlight's page that the shell draws itself, and parts it does without. */
const drawn = [
	'Head',
	'ThemeProvider',
	'Search',
	'SkipLink',
	'PageFrame',
	'Header',
	'TwoColumnContent',
	'ContentPanel',
	'PageTitle',
	'Banner',
	'Footer',
	'MarkdownContent',
];
const leftOut = ['ThemeSelect', 'Sidebar', 'PageSidebar', 'Hero', 'FallbackContentNotice', 'DraftContentNotice'];

function overrides(names: string[], file: (name: string) => string): Record<string, string> {
	return Object.fromEntries(names.map((name) => [name, `./src/components/shell/${file(name)}.astro`]));
}

export default defineConfig({
	site: site.url,
	trailingSlash: 'always',
	// Hovering a link must not load a 3 MB pack.
	prefetch: false,
	vite: {
		plugins: [starlightParts],
		build: {
			// What loads on demand is small: the list of its parts would cost every page more than it saves.
			modulePreload: false,
		},
	},
	integrations: [
		checkContentFirst(),
		solidWithoutHydration(),
		starlight({
			title: site.name,
			locales: { root: { label: 'English', lang: 'en-GB' } },
			favicon: '/favicon.svg',
			// Starlight's own Pagefind run takes no records; finish-site runs it.
			pagefind: false,
			tableOfContents: false,
			lastUpdated: false,
			pagination: false,
			disable404Route: true,
			expressiveCode: false,
			markdown: { headingLinks: false },
			customCss: ['./src/site/styles/index.css'],
			routeMiddleware: './src/site/route.ts',
			components: { ...overrides(drawn, (name) => name), ...overrides(leftOut, () => 'Nothing') },
		}),
		// Last, since it needs everything built: links, search, policy, worker.
		finishSite(),
	],
});
