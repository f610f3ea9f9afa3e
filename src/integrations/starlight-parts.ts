import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

/** Parts of Starlight that its public overrides cannot reach and no page here needs, by how their path ends. */
const unused = [
	// Keeps the state of a sidebar in the browser even where there is none, under a key that `src/stores/keys.ts` does not list.
	'components-internals/SidebarPersistState',
	// Colours, callouts and helper classes: `src/site/styles/` has its own.
	'starlight/dist/style/props.css',
	'starlight/dist/style/asides.css',
	'starlight/dist/style/util.css',
];

const printSheet = fileURLToPath(new URL('../site/styles/print.css', import.meta.url));

/** Leaves out what no page uses of Starlight, and puts the site's own print sheet in the place of Starlight's. */
export const starlightParts: Plugin = {
	name: 'starlight-parts',
	enforce: 'pre',
	resolveId: (source, importer) =>
		source.endsWith('/style/print.css?url&no-inline') && importer?.includes('starlight')
			? `${printSheet}?url&no-inline`
			: undefined,
	load(id) {
		const [path = ''] = id.replaceAll('\\', '/').split('?');
		return unused.some((end) => path.includes(end)) ? '' : undefined;
	},
};
