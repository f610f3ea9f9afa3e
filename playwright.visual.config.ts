import { defineConfig } from '@playwright/test';
import base from './playwright.config.ts';

/** How each design looks, against reference images: see `scripts/visual.ts`, which runs this. */
export default defineConfig({
	...base,
	testDir: 'tests/visual',
	testMatch: '**/*.visual.ts',
	retries: 0,
	// One image a place for all machines. Letters are drawn a little differently on each; the tolerance is for that.
	snapshotPathTemplate: `${process.env.WHOS_THERE_IMAGES ?? '{testDir}/images'}/{arg}{ext}`,
	updateSnapshots: 'none',
	expect: { ...base.expect, toHaveScreenshot: { maxDiffPixelRatio: 0.002, animations: 'disabled', caret: 'hide' } },
});
