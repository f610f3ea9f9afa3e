/** The form for a school's own details: they stay in memory, and go into files as these are downloaded. */
import type { LocalDetails, SlotName } from '#lesson/slots';
import { readDetails, writeDetails } from './details-file.ts';
import { followForce } from './follow-force.ts';

const saved = 'our-details.json';

/** Makes `[data-local-details]` work: its fields fill every Word file, PowerPoint file and zip that the page links to. */
export function bindLocalDetails(): void {
	const panel = document.querySelector<HTMLElement>('[data-local-details]');
	const form = panel?.querySelector('form');
	const status = panel?.querySelector('[role=status]');
	const file = panel?.querySelector<HTMLInputElement>('input[type=file]');
	if (!panel || !form || !status || !file) return;
	const say = (words: string) => {
		status.textContent = words;
	};
	const details = (): LocalDetails => Object.fromEntries([...new FormData(form)].filter(([, value]) => value !== ''));
	form.addEventListener('submit', (event) => event.preventDefault());
	followForce(form);
	form.addEventListener('input', () => say(standing(details())));
	panel
		.querySelector('[data-details-save]')
		?.addEventListener('click', () => offer(saved, encode(writeDetails(details()))));
	panel.querySelector('[data-details-load]')?.addEventListener('click', () => file.click());
	panel.querySelector('[data-details-clear]')?.addEventListener('click', () => {
		form.reset();
		say('The fields are empty again.');
	});
	file.addEventListener('change', async () => {
		const [chosen] = file.files ?? [];
		const loaded = chosen && readDetails(await chosen.text());
		file.value = '';
		if (loaded) put(form, loaded);
		say(
			loaded ? standing(loaded) : 'That file holds no details. Choose the one you saved here, called our-details.json.',
		);
	});
	document.addEventListener('click', (event) => void fillAtPress(event, details, say));
}

function standing(details: LocalDetails): string {
	const count = Object.keys(details).length;
	if (count === 0) return '';
	return `${count === 1 ? 'One detail goes' : `${count} details go`} into the Word and PowerPoint files you download from here. Leave the page and they are forgotten.`;
}

function put(form: HTMLFormElement, details: LocalDetails): void {
	form.reset();
	for (const [slot, value] of Object.entries(details) as [SlotName, string][]) {
		const field = form.elements.namedItem(slot);
		if (field instanceof HTMLInputElement) field.value = value;
	}
}

/** Takes a press on a download into its own hands where there is something to fill in. If that fails, the plain file comes. */
async function fillAtPress(
	event: MouseEvent,
	details: () => LocalDetails,
	say: (words: string) => void,
): Promise<void> {
	const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[download]') : null;
	const given = details();
	if (!link || link.protocol === 'blob:' || Object.keys(given).length === 0) return;
	// The press must be taken before anything is awaited.
	const path = link.pathname;
	if (!/\.(?:docx|pptx|zip)$/.test(path)) return;
	event.preventDefault();
	try {
		const [{ fillDetails }, response] = await Promise.all([import('./fill.ts'), fetch(link.href)]);
		if (!response.ok) throw new Error(`${response.status}`);
		const bytes = await fillDetails(path, new Uint8Array(await response.arrayBuffer()), given);
		offer(path.slice(path.lastIndexOf('/') + 1), bytes);
		say('Downloaded with your details in it.');
	} catch {
		say('Your details could not be put in. The file comes as it is: write them in by hand.');
		location.assign(link.href);
	}
}

function encode(text: string): Uint8Array {
	return new TextEncoder().encode(text);
}

/** Hands bytes to the browser as a download. */
function offer(name: string, bytes: Uint8Array): void {
	const url = URL.createObjectURL(new Blob([new Uint8Array(bytes)]));
	Object.assign(document.createElement('a'), { href: url, download: name }).click();
	// The browser has the bytes by then; keeping them longer would only cost memory.
	setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
