/** Makes every `[data-reading-open]` button open the reading panel. Its code loads on the first press. */
export function bindReading(): void {
	for (const button of document.querySelectorAll<HTMLElement>('[data-reading-open]')) {
		button.addEventListener('click', () => {
			import('#islands/reading/open.ts').then(({ openReading }) => openReading(button)).catch(() => sayNo(button));
		});
	}
}

/** The button says that the panel cannot be had, and may be pressed again. */
function sayNo(button: HTMLElement): void {
	button.textContent = 'Does not work just now';
}
