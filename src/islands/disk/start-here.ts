/** The script of `START-HERE.html`: says whether every file of the folder is there, and whether its facts still count. */
import { warnOfOldFacts } from '../copy/check-again.ts';
import { missingOf } from './missing.ts';

declare global {
	/** What `browser/files.js` leaves: every file, from the folder that is opened first. */
	var diskFiles: string[] | undefined;
}

const list = 'browser/files.js';

async function check(): Promise<void> {
	const status = document.getElementById('check');
	if (!status) return;
	if ((await missingOf([list])).length > 0 || !globalThis.diskFiles) {
		say(status, 'The folder “browser” is not beside this page.', [
			'Did you open this page from inside the zip? Unpack the zip first (right-click, “Extract all”), then open START-HERE.html in the new folder.',
			'Slides, notes and sheets that lie beside this page work by themselves.',
		]);
		return;
	}
	const files = globalThis.diskFiles;
	const missing = await missingOf(files);
	if (missing.length === 0) say(status, `All ${files.length} files are here.`, []);
	else say(status, `Missing: ${missing.length} of ${files.length} files. The rest works.`, missing);
}

function say(status: HTMLElement, line: string, details: readonly string[]): void {
	const items = details.map((detail) => {
		const item = document.createElement('li');
		item.textContent = detail;
		return item;
	});
	const whole = document.createElement('ul');
	whole.append(...items);
	status.replaceChildren(line, ...(items.length > 0 ? [whole] : []));
	status.dataset.fine = String(items.length === 0);
}

warnOfOldFacts(new Date());
void check();
