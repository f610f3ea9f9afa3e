/**
 * The line at the top of every page for what a browser has to say: that there is no network, or that a new version is
 * ready. Screen readers speak it when it changes.
 *
 * @param isQuiet leaves it to be read where it stands.
 */
export function showNotice(words: string, button?: { label: string; act(): void }, isQuiet = false): void {
	const notice = document.querySelector('[data-notice]');
	const line = notice?.querySelector('p');
	if (!notice || !line) return;
	if (isQuiet) line.removeAttribute('aria-live');
	else line.setAttribute('aria-live', 'polite');
	if (line.textContent !== words) line.textContent = words;
	notice.querySelector('button')?.remove();
	if (button) notice.append(makeButton(button));
}

function makeButton({ label, act }: { label: string; act(): void }): HTMLButtonElement {
	const button = document.createElement('button');
	button.type = 'button';
	button.className = 'button-quiet';
	button.textContent = label;
	button.onclick = act;
	return button;
}
