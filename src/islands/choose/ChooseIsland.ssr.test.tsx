// @vitest-environment node
import { renderToString } from 'solid-js/web';
import { expect, it } from 'vitest';
import ChooseIsland from './ChooseIsland.tsx';
import { quiz } from './choose.examples.ts';

it('draws the readable form on the server, and nothing that storage could change', () => {
	const html = renderToString(() => (
		<ChooseIsland task={quiz} kind="choice-quiz" help="/help/">
			<p>Readable items</p>
		</ChooseIsland>
	));
	expect(html).toContain('Readable items');
	expect(html).not.toMatch(/hidden|<form|Check my answer/);
});
