let isAsked = false;

/** Asks the device to leave its screen on, again each time the window comes back to the front. Some refuse; slides go on. */
export function keepScreenOn(): void {
	if (isAsked) return;
	isAsked = true;
	const ask = () => {
		if (document.visibilityState === 'visible') navigator.wakeLock?.request('screen').catch(() => {});
	};
	ask();
	document.addEventListener('visibilitychange', ask);
}
