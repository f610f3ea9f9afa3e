/** Runs the tools of node_modules with the Node that runs this script, whatever the machine's own Node is. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const entries = {
	astro: 'astro/bin/astro.mjs',
	biome: '@biomejs/biome/bin/biome',
	knip: 'knip/bin/knip.js',
	playwright: '@playwright/test/cli.js',
	prettier: 'prettier/bin/prettier.cjs',
	'size-limit': 'size-limit/bin.js',
	vitest: 'vitest/vitest.mjs',
};

/** Runs a tool, its output shown as it comes. True when it ends well. */
export function runTool(
	tool: keyof typeof entries,
	args: readonly string[],
	env: Record<string, string> = {},
): boolean {
	return runNode([fileURLToPath(new URL(`../node_modules/${entries[tool]}`, import.meta.url)), ...args], env);
}

/** Runs a script with this Node, its output shown as it comes. True when it ends well. */
export function runNode(args: readonly string[], env: Record<string, string> = {}): boolean {
	return spawnSync(process.execPath, args, { stdio: 'inherit', env: { ...process.env, ...env } }).status === 0;
}
