import { clearEverything } from '#stores/progress';

/**
 * Makes every `[data-clear-everything]` button forget the answers, the choices and the downloads that this site keeps in
 * this browser, and say so in the `[role="status"]` beside it, whose `data-done` has the words.
 */
export function bindClear(): void {
	for (const button of document.querySelectorAll<HTMLButtonElement>('[data-clear-everything]')) {
		button.disabled = false;
		button.addEventListener('click', () => {
			clearEverything();
			void forgetDownloads();
			const status = button.parentElement?.querySelector<HTMLElement>('[role="status"]');
			if (status) status.textContent = status.dataset.done ?? '';
		});
	}
}

/** Removes the packs that the service worker kept. The site's own pages stay: they are the same for everyone. */
async function forgetDownloads(): Promise<void> {
	try {
		await caches.delete('packs');
	} catch {
		// Without https, or with storage forbidden, there are no caches.
	}
}
