/** How long a server may take before it counts as gone: a network that swallows requests is none. */
const patienceMs = 8000;

/** Whether the server can be reached. Workers take no HEAD request for a page, so that only it can answer; any answer will do. */
export async function isServerThere(): Promise<boolean> {
	if (!navigator.onLine) return false;
	return fetch('/', { method: 'HEAD', cache: 'no-store', signal: AbortSignal.timeout(patienceMs) }).then(
		() => true,
		() => false,
	);
}
