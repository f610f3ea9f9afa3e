/**
 * `npm run build:stick`: the whole site as a folder that opens by double click, unpacked from the download the site offers.
 * Copy `dist-stick/whos-there` to a stick or a shared drive.
 */
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileSize } from '#site/file-facts';
import { stickAddress } from '#site/stick-address';
import { isBuilt } from './in-browser.ts';
import { builtSite } from './serve.ts';
import { unpack } from './unpack.ts';

const target = 'dist-stick';

function main(): boolean {
	if (!isBuilt()) {
		console.error('The site did not build, so there is nothing to put on a stick.');
		return false;
	}
	const zip = readFileSync(join(builtSite, stickAddress));
	rmSync(target, { recursive: true, force: true });
	const files = unpack(zip, target);
	console.log(`${files.length} files in ${target}, and ${fileSize(zip.length)} as ${join('dist', stickAddress)}`);
	return true;
}

process.exitCode = main() ? 0 : 1;
