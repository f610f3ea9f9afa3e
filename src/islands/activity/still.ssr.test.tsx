// @vitest-environment node
import { parseFragment } from 'parse5';
import { renderToString } from 'solid-js/web';
import { expect, it } from 'vitest';
import { example, exampleIds } from './activity.examples.ts';
import { allViews } from './all-views.ts';
import { LiveActivity } from './LiveActivity.tsx';

type Node = { nodeName: string; childNodes?: Node[] };

function skeleton({ childNodes = [] }: Node): string {
	const elements = childNodes.filter(({ nodeName }) => !nodeName.startsWith('#'));
	return elements.map((child) => `${child.nodeName}(${skeleton(child)})`).join(' ');
}

/** `still.test.tsx` holds the live form to the same file. */
it.each(exampleIds)('draws the still form of %s with the elements of the live one', async (id) => {
	const html = renderToString(() => <LiveActivity task={example(id)} views={allViews} help="/help/" anchor="still" />);
	expect(html).not.toContain('data-hk');
	await expect(skeleton(parseFragment(html) as Node)).toMatchFileSnapshot(
		`./__snapshots__/${id.replace('/', '-')}.txt`,
	);
});
