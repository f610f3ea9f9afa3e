// @vitest-environment node
import { renderToString } from 'solid-js/web';
import { expect, it } from 'vitest';
import ClearEverything from './ClearEverything.tsx';

it('draws its button on the server', () => {
	expect(renderToString(() => <ClearEverything words={{ button: 'Forget it all' }} />)).toContain('Forget it all');
});
