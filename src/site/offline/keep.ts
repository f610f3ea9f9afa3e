/** The buttons that keep lesson packs, or everything, on this device. Their places: `KeepPack.astro` and `/teach/offline/`. */

import { followDownloads } from './downloads.ts';
import { type Progress, rememberSite, siteStatus } from './keep-site.ts';
import {
	failureWords,
	isNewest,
	keepPack,
	keptPacks,
	listPacks,
	type PackListing,
	packBytes,
	removePack,
} from './kept-packs.ts';

const everything = '*';

/** Makes every `[data-keep]` of the page work: `data-keep` is a pack’s id, or `*` for all packs and the whole site. */
export async function bindKeeping(): Promise<void> {
	const buttons = [...document.querySelectorAll<HTMLButtonElement>('[data-keep]')];
	const status = document.querySelector('[data-keep-status]');
	const progress = document.querySelector<HTMLProgressElement>('[data-keep-progress]');
	if (!status || !progress) return;
	let job: AbortController | undefined;
	for (const button of buttons) {
		button.addEventListener('click', ({ detail }) => {
			// The second press of a double click is none.
			if (job) return void (detail < 2 && job.abort());
			void run(button);
		});
	}
	followDownloads();
	await label(buttons);

	async function run(button: HTMLButtonElement): Promise<void> {
		job = new AbortController();
		const isRemoval = button.dataset.state === 'kept';
		say('');
		try {
			if (!isRemoval) showBusy(button);
			const work = isRemoval ? remove(button) : keep(button, job.signal, showProgress);
			say(await work);
		} catch (error) {
			say(failureWords(error));
		}
		job = undefined;
		if (progress) progress.hidden = true;
		await label(buttons);
	}

	function showBusy(button: HTMLButtonElement): void {
		for (const other of buttons) other.disabled = other !== button;
		button.textContent = 'Cancel';
		showProgress(0, 1);
	}

	function showProgress(done: number, all: number): void {
		if (!progress) return;
		Object.assign(progress, { hidden: false, max: all, value: done });
	}

	function say(words: string): void {
		if (status) status.textContent = words;
	}
}

async function keep({ dataset }: HTMLButtonElement, signal: AbortSignal, onProgress: Progress): Promise<string> {
	const listed = await listPacks();
	if (dataset.keep === everything) return keepEverything([...listed.values()], signal, onProgress);
	const pack = listed.get(dataset.keep ?? '');
	if (!pack) return 'The site no longer has this pack.';
	await keepPack(pack, signal, (bytes) => onProgress(bytes, packBytes(pack)));
	return 'Kept. It opens without a network from this page.';
}

async function keepEverything(packs: PackListing[], signal: AbortSignal, onProgress: Progress): Promise<string> {
	const site = (await siteStatus())?.bytes ?? 0;
	const all = packs.reduce((sum, pack) => sum + packBytes(pack), site);
	await rememberSite(signal, (share) => onProgress(share * site, all));
	const kept = await keptPacks();
	let before = site;
	for (const pack of packs) {
		const own = kept.get(pack.id);
		const start = before;
		if (!own || !isNewest(own, pack)) await keepPack(pack, signal, (bytes) => onProgress(start + bytes, all));
		before += packBytes(pack);
		onProgress(before, all);
	}
	return 'Everything is kept on this device.';
}

async function remove({ dataset }: HTMLButtonElement): Promise<string> {
	const ids = dataset.keep === everything ? [...(await keptPacks()).keys()] : [dataset.keep ?? ''];
	await Promise.all(ids.map(removePack));
	return 'Removed from this device.';
}

/** Says on each button what a press does, from what is kept and, with a network, what the site has. */
async function label(buttons: readonly HTMLButtonElement[]): Promise<void> {
	const [kept, listed] = await Promise.all([keptPacks(), listPacks().catch(() => new Map<string, PackListing>())]);
	const all = [...listed.values()];
	const stateOf = (id: string) => packState(kept.get(id), listed.get(id));
	const isAllKept = kept.size > 0 && all.every(({ id }) => stateOf(id) === 'kept');
	const site = await siteStatus();
	for (const button of buttons) {
		const id = button.dataset.keep ?? '';
		const isEverything = id === everything;
		const packs = isEverything ? all : all.filter((pack) => pack.id === id);
		const bytes = packs.reduce((sum, pack) => sum + packBytes(pack), 0) || Number(button.dataset.bytes);
		if (isEverything) show(button, bytes + (site?.bytes ?? 0), isAllKept ? 'kept' : 'none');
		else show(button, bytes, stateOf(id));
	}
}

type State = 'kept' | 'old' | 'none';

function packState(own: PackListing | undefined, listed: PackListing | undefined): State {
	if (!own) return 'none';
	return listed && !isNewest(own, listed) ? 'old' : 'kept';
}

function show(button: HTMLButtonElement, bytes: number, state: State): void {
	const size = sizeText(bytes);
	const [keepWords, removeWords] =
		button.dataset.keep === everything ? ['Keep everything', 'Remove all packs'] : ['Keep offline', 'Remove'];
	const words = { none: keepWords, old: 'Keep the new version', kept: removeWords };
	button.textContent = state === 'kept' ? words.kept : `${words[state]} (${size})`;
	button.dataset.state = state;
	button.disabled = false;
	const note = button.closest('[data-keep-row]')?.querySelector('[data-keep-note]');
	if (note)
		note.textContent = { kept: `Kept on this device: ${size}`, old: 'An older version is kept', none: '' }[state];
}

/** “1.2 MB”; never nothing. */
function sizeText(bytes: number): string {
	return `${Math.max(0.1, bytes / 1_000_000).toFixed(1)} MB`;
}
