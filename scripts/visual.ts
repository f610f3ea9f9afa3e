/**
 * `npm run test:visual`: how each design looks, against the reference images in `tests/visual/images`. Not part of
 * `npm test`, since letters are drawn a little differently on every machine. `npm run test:visual --
 * --update-snapshots` takes the images anew and makes them small; look at them before they are kept.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { testInBrowser } from './in-browser.ts';

const args = process.argv.slice(2);
const isFine = await testInBrowser(['--config', 'playwright.visual.config.ts', ...args]);
if (args.some((arg) => /^(?:-u|--update-snapshots)/.test(arg))) await shrink();
process.exitCode = isFine ? 0 : 1;

/** Gives every image that has all colours a palette, which halves it and is well within the tolerance. */
async function shrink(): Promise<void> {
	const folder = process.env.WHOS_THERE_IMAGES ?? 'tests/visual/images';
	let bytes = 0;
	const files = readdirSync(folder).filter((name) => name.endsWith('.png'));
	for (const file of files.map((name) => join(folder, name))) {
		const image = readFileSync(file);
		const { isPalette } = await sharp(image).metadata();
		const small = isPalette ? image : await sharp(image).png({ palette: true, colours: 128, effort: 8 }).toBuffer();
		if (small !== image) writeFileSync(file, small);
		bytes += small.length;
	}
	console.log(`${files.length} images, ${(bytes / 1e6).toFixed(1)} MB (the most is 12).`);
}
