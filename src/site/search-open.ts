/** Makes every `[data-search-open]` button open the search dialog. Its code loads on the first press. */
export function bindSearch(): void {
	for (const button of document.querySelectorAll<HTMLElement>('[data-search-open]')) {
		button.addEventListener('click', () => {
			import('#islands/search/open.ts').then(({ openSearch }) => openSearch(button)).catch(() => offerHelp(button));
		});
	}
}

/** Stands where the button was when search itself cannot be had. */
function offerHelp(button: HTMLElement): void {
	const link = document.createElement('a');
	link.href = button.dataset.searchHelp ?? document.documentElement.dataset.searchHelp ?? '/help/';
	link.textContent = 'Search does not work just now. Get help';
	button.replaceWith(link);
	link.focus();
}
