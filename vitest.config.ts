import solid from 'vite-plugin-solid';
import { configDefaults, defineConfig } from 'vitest/config';

const browserTests = ['src/islands/**/*.test.{ts,tsx}', 'src/stores/**/*.test.ts'];
/** Islands as the build draws them, without a browser. */
const serverTests = ['src/islands/**/*.ssr.test.tsx'];

/** Machines are shared: a slow answer is no fault. */
const patience = 60_000;

export default defineConfig({
	test: {
		projects: [
			{
				test: {
					name: 'pure',
					testTimeout: patience,
					environment: 'node',
					include: ['{src,scripts,tests}/**/*.test.ts'],
					exclude: [...configDefaults.exclude, ...browserTests, 'tests/e2e/**'],
				},
			},
			{
				plugins: [solid({ hot: false })],
				test: {
					name: 'islands',
					testTimeout: patience,
					environment: 'happy-dom',
					include: browserTests,
					exclude: [...configDefaults.exclude, ...serverTests],
				},
			},
			{
				plugins: [solid({ ssr: true, hot: false, solid: { hydratable: false } })],
				test: { name: 'islands-server', environment: 'node', testTimeout: patience, include: serverTests },
			},
		],
		coverage: {
			provider: 'v8',
			include: ['src/lesson/**/*.ts', 'src/outputs/**/*.ts'],
			exclude: ['**/*.test.ts'],
			reporter: ['text-summary'],
			thresholds: { lines: 100, perFile: true, 'src/lesson/mechanics/**/*.ts': { lines: 100, branches: 100 } },
		},
	},
});
