import type { ReadableAtom } from 'nanostores';
import { type Accessor, createSignal, onCleanup, onMount } from 'solid-js';

/**
 * The saved value of `store`, safe to use in server-rendered islands.
 *
 * Returns `serverValue` until the island has mounted, then follows the store. Solid does not repair text that
 * differs between server and browser, so reading storage during the first render would show stale progress.
 */
export function useSaved<T>(store: ReadableAtom<T>, serverValue: T): Accessor<T> {
	const [value, setValue] = createSignal<T>(serverValue);
	onMount(() => onCleanup(store.subscribe((next) => setValue(() => next as T))));
	return value;
}
