/** Packages for learning platforms, unpacked and opened as a platform would, at addresses of our own. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { APIRequestContext, BrowserContext } from '@playwright/test';
import { unzipSync } from 'fflate';
import { parse } from 'yaml';
import { mediaTypeOf } from '../../../src/integrations/finish-site/media-types.ts';

const require = createRequire(import.meta.url);

/** A question as its author wrote it. */
export interface WrittenItem {
	id: string;
	prompt: string;
	select?: 'several';
	options: { text: string; feedback: string; correct?: true }[];
}

/** The check quiz of the lesson, from its source and not from a package. */
export async function writtenQuiz(): Promise<WrittenItem[]> {
	const source = await readFile(new URL('../../../content/activities/ks3/check-quiz.yaml', import.meta.url), 'utf8');
	return (parse(source) as { items: WrittenItem[] }).items;
}

/** The files of a package of the lesson in one format, for example `qti30`; of its check quiz when `name` is left out. */
export async function unpacked(
	request: APIRequestContext,
	format: string,
	name = '06-quiz',
): Promise<Record<string, Uint8Array>> {
	const response = await request.get(`/packs/ks3/whos-really-there/whos-really-there_${name}.${format}.zip`);
	return unzipSync(await response.body());
}

/** Serves files under `/played/`. */
export async function serve(context: BrowserContext, files: Record<string, Uint8Array | string>): Promise<void> {
	for (const [name, content] of Object.entries(files)) {
		const body = typeof content === 'string' ? content : Buffer.from(content);
		await context.route(`**/played/${name}`, (route) => route.fulfill({ body, contentType: mediaTypeOf(name) }));
	}
}

/** The players, as the scripts they are installed as. */
const players = {
	scorm12: require.resolve('scorm-again/scorm12/min'),
	scorm2004: require.resolve('scorm-again/scorm2004/min'),
	qti30: require.resolve('@citolab/qti-components/cdn/index.js'),
};

/** The script of a player. */
export function playerScript(player: keyof typeof players): Promise<string> {
	return readFile(players[player], 'utf8');
}
