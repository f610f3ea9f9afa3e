import { expect, it } from 'vitest';
import { navigationLinks } from './navigation-links.ts';

const link = (label: string) =>
	({ type: 'link', label, href: `/${label}/`, isCurrent: false, badge: undefined, attrs: {} }) as const;

it('opens groups out into one list, in order', () => {
	const group = {
		type: 'group',
		label: 'More',
		entries: [link('b'), link('c')],
		collapsed: false,
		badge: undefined,
	} as const;
	const entries = [link('a'), { ...group, entries: [...group.entries] }, link('d')];
	expect(navigationLinks(entries).map(({ label }) => label)).toEqual(['a', 'b', 'c', 'd']);
});
