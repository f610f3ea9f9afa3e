// @vitest-environment happy-dom
import { cleanup } from '@solidjs/testing-library';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { clearEverything } from '#stores/progress';
import { open } from './activity.driver.tsx';
import { example, exampleIds } from './activity.examples.ts';

beforeEach(() => clearEverything());
afterEach(cleanup);

/** The elements without their words: what `wake.ts` goes by when it does a press again. */
function skeleton(root: Element): string {
	return [...root.children].map((child) => `${child.tagName.toLowerCase()}(${skeleton(child)})`).join(' ');
}

/** `still.ssr.test.tsx` holds the form drawn at build time to the same file. */
it.each(exampleIds)('draws %s live with the elements of the still form', async (id) => {
	await open({ task: example(id) });
	const live = document.querySelector('.live')?.parentElement as HTMLElement;
	await expect(skeleton(live)).toMatchFileSnapshot(`./__snapshots__/${id.replace('/', '-')}.txt`);
});
