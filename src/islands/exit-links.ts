/**
 * The page's own exit link again, for a modal dialog, which puts the page out of reach. It goes without its key: in a
 * dialog Escape has other work.
 */
export function exitLinks(): Node[] {
	const link = document.querySelector('[data-quick-exit]')?.cloneNode(true) as HTMLElement | undefined;
	link?.querySelector('.exit-key')?.remove();
	return link ? [link] : [];
}
