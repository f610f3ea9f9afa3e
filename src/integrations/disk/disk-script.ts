/** All modules of the built site as one classic script. */
import { join } from 'node:path';
import type { Plugin } from 'rolldown';
import { rolldown } from 'rolldown';

const entry = 'virtual:disk-entry';

/**
 * One script that runs, from `file://`, the modules a page names: `src/islands/disk/start.ts` with all of them inside.
 *
 * @param modules addresses such as `/_astro/deck.js`, or names of scripts that stood in pages, with their text.
 * @param dist where the built site lies.
 * @param root the project's folder.
 * @throws if a module is not there, or cannot run outside a module.
 */
export async function diskScript(
	modules: ReadonlyMap<string, string | undefined>,
	dist: string,
	root: string,
): Promise<string> {
	const build = await rolldown({
		input: entry,
		cwd: root,
		platform: 'browser',
		plugins: [siteModules(modules, dist, root)],
		transform: { target: 'es2020' },
		checks: { bundlerTimings: false },
		onwarn({ message = '' }) {
			throw new Error(message);
		},
	});
	try {
		const { output } = await build.generate({ format: 'iife', codeSplitting: false, minify: true, comments: false });
		return output[0].code.trim();
	} finally {
		await build.close();
	}
}

function siteModules(modules: ReadonlyMap<string, string | undefined>, dist: string, root: string): Plugin {
	return {
		name: 'site-modules',
		resolveId(id) {
			if (id === entry || modules.get(id) !== undefined) return `\0${id}`;
			return id.startsWith('/_astro/') ? join(dist, id) : undefined;
		},
		load(id) {
			if (id === `\0${entry}`) return entryOf([...modules.keys()], root);
			return id.startsWith('\0page:') ? modules.get(id.slice(1)) : undefined;
		},
		transform: (code, id) => (id.startsWith(dist) ? withoutServer(code, id) : undefined),
	};
}

function entryOf(names: readonly string[], root: string): string {
	const start = JSON.stringify(join(root, 'src/islands/disk/start.ts'));
	const lines = names.map((name) => `${JSON.stringify(name)}: () => import(${JSON.stringify(name)}),`);
	return `import { startDisk } from ${start};\nstartDisk({\n${lines.join('\n')}\n});`;
}

/** The module with nothing in it that asks a server: no files loaded ahead, no address that is known only later. */
function withoutServer(code: string, id: string): string {
	if (/\/preload-helper\.[^/]+\.js$/.test(id)) {
		const [, name] = /export\s*\{\s*\w+ as (\w+)\s*\}/.exec(code) ?? [];
		return `const load = (module) => module();\nexport { load as ${name} };`;
	}
	return code.replaceAll(/\bimport\((?=\w+\))/g, 'globalThis.diskImport(');
}
