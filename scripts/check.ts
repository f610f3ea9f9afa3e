/** `npm run check`: everything that can be said about the sources, and the bytes of the built site. All parts run, whatever fails. */
import { isBuilt } from './in-browser.ts';
import { runNode, runTool } from './tool.ts';

const parts: Record<string, () => boolean> = {
	content: () => runNode(['scripts/check-content.ts']),
	biome: () => runTool('biome', ['check', '--error-on-warnings', '.']),
	prettier: () => runTool('prettier', ['--check', '--log-level=warn', '.']),
	'astro check': () => runTool('astro', ['check']),
	knip: () => runTool('knip', ['--no-progress']),
	sizes: () => isBuilt() && runTool('size-limit', ['--config', 'size-limit.config.ts']),
};

const results = Object.entries(parts).map(([name, run]) => {
	console.log(`\n── ${name}`);
	return { name, isFine: run() };
});

console.log(`\n${results.map(({ name, isFine }) => `${isFine ? '✓' : '✗'} ${name}`).join('\n')}`);
process.exitCode = results.every(({ isFine }) => isFine) ? 0 : 1;
