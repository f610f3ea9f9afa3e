import type { AstroIntegration } from 'astro';
import solid from 'vite-plugin-solid';

/**
 * Solid for islands that draw themselves in the browser from nothing, and for drawing the same components once at build
 * time as plain HTML. Nothing is hydrated, which is what `@astrojs/solid-js` is made for and what its code for every
 * component and page pays for; its renderer is used all the same.
 */
export function solidWithoutHydration(): AstroIntegration {
	return {
		name: 'solid-without-hydration',
		hooks: {
			'astro:config:setup'({ addRenderer, updateConfig }) {
				addRenderer({
					name: '@astrojs/solid-js',
					serverEntrypoint: '@astrojs/solid-js/server.js',
				});
				updateConfig({ vite: { plugins: [solid({ ssr: true, solid: { hydratable: false } })] } });
			},
		},
	};
}
