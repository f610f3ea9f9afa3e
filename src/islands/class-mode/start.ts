/**
 * Shows an activity for the whole class where its address ends in `?mode=class`. The page's other parts stay in the
 * document but are not shown; should anything fail, they are what is seen.
 *
 * @param path the address of the page without a query, for example `/play/ks3/check-quiz/`.
 */
export async function startClassMode(path: string = addressOf(document)): Promise<void> {
	if (location.search !== '?mode=class') return;
	try {
		const [{ mountBoard }, response] = await Promise.all([
			import('./mount.tsx'),
			fetch(`${path.replace(/\/$/, '')}.json`),
		]);
		if (!response.ok) throw new Error(`${path} answered ${response.status}`);
		const { task } = await response.json();
		mountBoard(task, path);
		document.documentElement.dataset.mode = 'class';
	} catch {
		// The page itself is fit for a whiteboard too. By its plain address it can be left by Escape again.
		history.replaceState(history.state, '', location.pathname);
	}
}

/** The address on the site. A page that lies on a disk says it. */
function addressOf({ documentElement }: Document): string {
	return documentElement.dataset.address ?? location.pathname;
}
