import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

/** The cuts we print with. Typst reads neither web fonts nor variable ones, so these are static files. */
const cuts = ['400Regular', '400Regular_Italic', '700Bold', '700Bold_Italic'];

/** The bytes of our typeface, Atkinson Hyperlegible Next. It must be installed in the project we run in. */
export function fontFiles(): Buffer[] {
	// Bundled code lies elsewhere; the project's folder is where every command runs.
	const { resolve } = createRequire(join(process.cwd(), 'package.json'));
	const folder = '@expo-google-fonts/atkinson-hyperlegible-next';
	return cuts.map((cut) => readFileSync(resolve(`${folder}/${cut}/AtkinsonHyperlegibleNext_${cut}.ttf`)));
}
