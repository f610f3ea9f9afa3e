/** A stick for tests: what lies on it, and a browser that loads pictures and scripts from there. */
import { vi } from 'vitest';

/**
 * Puts the stick in, until mocks are restored.
 *
 * @param files what each does that runs, by the address a page asks for; all others are not there.
 * @returns what has been asked for, in order.
 */
export function plugIn(files: Readonly<Record<string, () => void>>): string[] {
	const asked: string[] = [];
	const load = (element: HTMLElement, address: string) => {
		asked.push(address);
		const answer = () => {
			files[address]?.();
			element.dispatchEvent(new Event(address in files ? 'load' : 'error'));
		};
		// Files do not come in the order in which they were asked for.
		if (element instanceof HTMLImageElement) setTimeout(answer);
		else queueMicrotask(answer);
	};
	vi.spyOn(document.head, 'append').mockImplementation((...nodes) => {
		for (const node of nodes) if (node instanceof HTMLScriptElement) load(node, node.getAttribute('src') ?? '');
	});
	vi.spyOn(HTMLImageElement.prototype, 'src', 'set').mockImplementation(function (this: HTMLImageElement, address) {
		load(this, address);
	});
	return asked;
}
