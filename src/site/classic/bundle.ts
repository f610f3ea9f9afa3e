/**
 * Classic scripts for pages that are opened from disk. A browser runs no modules, workers or `fetch` from `file://`, so an
 * entry and all it imports become one script that needs nothing else.
 *
 * Runs at build time alone: in Astro's endpoints, in tests, and in plain Node.
 */
import { join } from 'node:path';
import type { Plugin } from 'rolldown';
import { rolldown } from 'rolldown';
import solid from 'vite-plugin-solid';

const bundles = new Map<string, Promise<string>>();

/**
 * An entry as one classic script, made once a process. The same files give the same bytes.
 *
 * Imports that wait for a press are in it too and answer at once. `import.meta.env.BASE_URL` is empty: what a page shows
 * lies in folders beside it. Syntax newer than ES2020 is rewritten.
 *
 * @param entry a TypeScript file, from the project's folder, for example `src/islands/copy/start.ts`.
 * @param root the project's folder.
 * @throws if something imported is not there, or is no script.
 */
export function classicScript(entry: string, root: string = process.cwd()): Promise<string> {
	const path = join(root, entry);
	const known = bundles.get(path) ?? bundle(path, root);
	bundles.set(path, known);
	return known;
}

async function bundle(input: string, cwd: string): Promise<string> {
	const build = await rolldown({
		input,
		cwd,
		platform: 'browser',
		// Of Vite's own hooks it uses none that matters here; rolldown skips those it does not know.
		plugins: [solid({ hot: false }) as Plugin],
		transform: { target: 'es2020', define: { 'import.meta.env.BASE_URL': '""' } },
		// How long it took depends on the machine, and is no fault of the script.
		checks: { bundlerTimings: false },
		// A warning is a script that would break where nobody sees the console.
		onwarn({ message = '' }) {
			throw new Error(message);
		},
	});
	try {
		const { output } = await build.generate({ format: 'iife', codeSplitting: false, minify: true, comments: false });
		const [script, ...others] = output;
		if (others.length > 0) throw new Error(`${input} became ${output.length} files, and pages from disk can load one`);
		return script.code.trim();
	} finally {
		await build.close();
	}
}
