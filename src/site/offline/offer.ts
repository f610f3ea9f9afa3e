import { ask, holdsActivity } from './messages.ts';
import { showNotice } from './notice.ts';

/** How long a version that is ready may take to start by itself before it is offered. */
const graceMs = 3000;

/**
 * Offers the version that waits, on every page but lessons and activities: there nothing changes while it is open.
 *
 * @param registration whose new version is being installed or waits.
 */
export function offerVersion({ installing, waiting }: Pick<ServiceWorkerRegistration, 'installing' | 'waiting'>): void {
	const version = installing ?? waiting;
	if (!version || holdsActivity.test(location.pathname)) return;
	const offer = () => version.state === 'installed' && show(version);
	if (waiting === version) offer();
	else version.addEventListener('statechange', () => setTimeout(offer, graceMs));
}

function show(version: ServiceWorker): void {
	const button = { label: 'Use the new version', act: () => void takeOver() };
	showNotice('A new version of these pages is ready.', button);

	async function takeOver(): Promise<void> {
		version.addEventListener('statechange', () => {
			if (version.state === 'activated') location.reload();
		});
		if ((await ask(version, 'take-over')) !== 'busy') return;
		showNotice('A lesson is open in another window. Close it first, then press again.', button);
	}
}
