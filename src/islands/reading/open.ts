/**
 * The reading panel: how the page looks, and the page read aloud. Plain DOM, since it loads on demand and stands alone.
 *
 * It is a modal dialog, so that Escape is its own and leaves neither panel nor page in doubt. While the page is read
 * aloud the panel is shut and a bar of buttons stands at the foot of the page, where both can be seen.
 */
import styles from '../../site/styles/reading.css?inline';
import { element } from '../element.ts';
import { exitLinks } from '../exit-links.ts';
import { addStyles } from '../styles.ts';
import { type ChoiceName, choiceOf, choose, putBack } from './choices.ts';
import { inPlace, keepBar, playerButtons } from './player.ts';
import { Reader } from './reader.ts';
import { localVoice, onVoices } from './voice.ts';
import { groups, words } from './words.ts';

// A sheet imported as such would stand in every page, opened or not.
addStyles(styles);

let reader: Reader | undefined;
let lastOpener: HTMLElement | undefined;

/** Opens the panel. Focus goes back to `opener` when it closes, or on to the bar if reading aloud has begun. */
export function openReading(opener: HTMLElement): void {
	if (document.querySelector('.reading-panel')) return;
	lastOpener = opener;
	const status = element('p', { role: 'status' });
	const close = element('button', { type: 'button', class: 'button-quiet' }, words.close);
	const dialog = element(
		'dialog',
		{ class: 'reading-panel', 'aria-labelledby': 'reading-title' },
		element('header', {}, element('h2', { id: 'reading-title' }, words.title), ...exitLinks(), close),
		...looks.map((name) => groupOf(name, status)),
	);
	const aloud = aloudPart(dialog, status);
	dialog.append(aloud.part, element('footer', {}, backButton(dialog, status), status));
	close.addEventListener('click', () => dialog.close());
	dialog.addEventListener('close', () => {
		aloud.end();
		dialog.remove();
		if (!document.activeElement?.closest('.reading-bar')) opener.focus(inPlace);
	});
	document.body.append(dialog);
	dialog.showModal();
	dialog.querySelector<HTMLElement>(':checked')?.focus();
}

const looks = ['text', 'lines', 'letters', 'colours'] as const;

/** A choice as radios; what is picked holds at once, and `status` says whether it is kept. */
function groupOf(name: ChoiceName, status: HTMLElement): HTMLElement {
	const { legend, steps } = groups[name];
	const options = steps.map(([value, text]) => {
		const input = element('input', { type: 'radio', name, value });
		input.checked = isChosen(input);
		input.addEventListener('change', () => {
			status.textContent = choose(name, value) ? words.kept : words.notKept;
			if (name === 'pace') pageReader().changePace();
		});
		return element('label', {}, input, element('span', {}, text));
	});
	return element('fieldset', {}, element('legend', {}, legend), element('div', {}, ...options));
}

function backButton(dialog: HTMLElement, status: HTMLElement): HTMLElement {
	const button = element('button', { type: 'button', class: 'button-quiet' }, words.back);
	button.addEventListener('click', () => {
		putBack();
		pageReader().changePace();
		for (const input of dialog.querySelectorAll('input')) input.checked = isChosen(input);
		status.textContent = words.isBack;
	});
	return button;
}

function isChosen({ name, value }: HTMLInputElement): boolean {
	return choiceOf(name as ChoiceName) === value;
}

/** Reading aloud, or why it cannot be had. Voices may come late. */
function aloudPart(dialog: HTMLDialogElement, status: HTMLElement): { part: HTMLElement; end: () => void } {
	const player = playerButtons(pageReader());
	const pace = groupOf('pace', status);
	const part = element('section', { 'aria-labelledby': 'reading-aloud' });
	const title = element('h3', { id: 'reading-aloud' }, words.aloud);
	const show = () =>
		part.replaceChildren(title, ...(localVoice() ? [player.buttons, pace] : [element('p', {}, words.noVoice)]));
	show();
	const ends = [
		player.end,
		onVoices(show),
		pageReader().listen(() => pageReader().state === 'reading' && giveWayToBar(dialog)),
	];
	const end = () => {
		for (const one of ends) one();
	};
	return { part, end };
}

/** Reading aloud has begun: the page comes into view, and its buttons to hand. */
function giveWayToBar(dialog: HTMLDialogElement): void {
	dialog.close();
	document.querySelector<HTMLElement>('.reading-bar button')?.focus(inPlace);
}

/** One for the page; it goes on while the panel is shut. */
function pageReader(): Reader {
	if (!reader) {
		reader = new Reader(document.querySelector('main') ?? document.body);
		keepBar(reader, () => lastOpener);
	}
	return reader;
}
