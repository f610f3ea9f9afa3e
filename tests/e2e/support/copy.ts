/** The pupils' page of the lesson, unpacked onto the disk as a reader would. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { APIRequestContext, TestInfo } from '@playwright/test';
import { unzipSync } from 'fflate';

/** An unpacked copy. */
export interface UnpackedCopy {
	/** Where a file of it is, as a browser is asked for it. */
	url(name: string): string;
	/** Where a file of it is on the disk. */
	path(name: string): string;
}

/** Unpacks the copy into a folder that is this test's own. */
export async function unpackCopy(request: APIRequestContext, info: TestInfo): Promise<UnpackedCopy> {
	const response = await request.get('/packs/ks3/whos-really-there/whos-really-there_15-pupil-page.zip');
	const folder = info.outputPath('a stick, ½ full');
	for (const [name, bytes] of Object.entries(unzipSync(await response.body()))) {
		mkdirSync(dirname(join(folder, name)), { recursive: true });
		writeFileSync(join(folder, name), bytes);
	}
	const path = (name: string) => join(folder, 'whos-really-there', name);
	return { path, url: (name) => pathToFileURL(path(name)).href };
}
