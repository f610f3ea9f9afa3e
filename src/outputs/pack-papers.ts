import type { Lesson } from '#lesson/lesson';
import { dayText } from '#lesson/wording';
import type { PackFile } from './output.ts';
import { printable } from './printable.ts';
import { sha256 } from './sha256.ts';

/**
 * What vouches for a pack: `SHA256SUMS`, which `sha256sum -c` reads, `VERSION.txt` and `CHANGES.md`.
 *
 * The sums cover every other file, version and changes included.
 */
export function packPapers(given: Lesson, files: readonly PackFile[]): PackFile[] {
	const lesson = printable(given);
	const said = [
		paper('CHANGES.md', 'What has changed', 'text/markdown; charset=utf-8', changes(lesson)),
		paper('VERSION.txt', 'Version', 'text/plain; charset=utf-8', version(lesson)),
	];
	const sums = [...files, ...said].map(({ path, bytes }) => `${sha256(bytes)}  ${path}\n`).join('');
	const [changed, versioned] = said as [PackFile, PackFile];
	return [changed, paper('SHA256SUMS', 'Checksums', 'text/plain; charset=utf-8', sums), versioned];
}

function paper(path: string, label: string, mediaType: string, text: string): PackFile {
	return { path, label, mediaType, audience: 'teacher', bytes: new TextEncoder().encode(text) };
}

function version({ id, plan }: Lesson): string {
	return `${id}\r\nEdition ${plan.edition}\r\nRead through on ${plan.reviewed}\r\n`;
}

function changes({ title, plan }: Lesson): string {
	const later = plan.changes
		.toSorted((a, b) => b.edition - a.edition)
		.map(({ edition, what }) => `## Edition ${edition}\n\n${what}\n`);
	const now = `Edition ${plan.edition}, read through on ${dayText(plan.reviewed)}.\n`;
	return [`# ${title}\n`, now, ...later, '## Edition 1\n\nThe first edition.\n'].join('\n');
}
