/**
 * `npm run test:look`: draws the Word and PowerPoint files and the PDFs of packs as pictures, for people to look at. LibreOffice
 * stands in for Office; nothing here passes or fails but a file that does not open. Names after `--` choose lessons.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { isBuilt } from './in-browser.ts';
import { missingPackages } from './programs.ts';
import { builtSite } from './serve.ts';

const out = 'test-results/look';
const dots = 50;

/** Programs and the Debian packages that bring them. */
const needs = { soffice: 'libreoffice-impress libreoffice-writer', pdftoppm: 'poppler-utils' };

function main(): boolean {
	const missing = missingPackages(needs);
	if (missing.length > 0) {
		console.error(`Not on this machine: ${missing.join(', ')}. On Debian: apt-get install ${missing.join(' ')}`);
		return false;
	}
	if (!isBuilt()) {
		console.error('The site did not build, so there is nothing to look at.');
		return false;
	}
	const wanted = process.argv.slice(2);
	const lessons = lessonFolders().filter(
		(folder) => wanted.length === 0 || wanted.some((name) => folder.includes(name)),
	);
	return lessons.map(drawLesson).every(Boolean);
}

function lessonFolders(): string[] {
	const packs = join(builtSite, 'packs');
	return readdirSync(packs, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isDirectory() && entry.parentPath !== packs)
		.map((entry) => join(entry.parentPath, entry.name))
		.sort();
}

/** Every file of a lesson, page by page, as PNG. True when each opened. */
function drawLesson(folder: string): boolean {
	const place = join(out, basename(folder));
	rmSync(place, { recursive: true, force: true });
	mkdirSync(place, { recursive: true });
	const files = readdirSync(folder);
	const office = files.filter((name) => /\.(?:docx|pptx)$/.test(name)).map((name) => join(folder, name));
	const profile = `-env:UserInstallation=file://${join(process.cwd(), out, 'profile')}`;
	spawnSync('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', place, ...office], {
		stdio: 'ignore',
	});
	const drawn = office.map((file) => drawPages(join(place, basename(file).replace(/\.\w+$/, '.pdf')), file));
	const pdfs = files.filter((name) => name.endsWith('.pdf')).map((name) => drawPages(join(folder, name), name, place));
	const all = [...drawn, ...pdfs];
	console.log(`${basename(folder)}: ${all.filter(Boolean).length} of ${all.length} files drawn, in ${place}`);
	return all.every(Boolean);
}

function drawPages(pdf: string, file: string, place = join(pdf, '..')): boolean {
	const stem = join(place, basename(file));
	const { status } = spawnSync('pdftoppm', ['-r', String(dots), '-png', pdf, stem], { stdio: 'ignore' });
	if (status !== 0) console.error(`Does not open: ${file}`);
	return status === 0;
}

process.exitCode = main() ? 0 : 1;
