import type { StarlightRouteData } from '@astrojs/starlight/route-data';

type Entry = StarlightRouteData['sidebar'][number];
type LinkEntry = Extract<Entry, { type: 'link' }>;

/** The links of the header in order. Groups are opened out: the header has one level. */
export function navigationLinks(entries: Entry[]): LinkEntry[] {
	return entries.flatMap((entry) => (entry.type === 'link' ? [entry] : navigationLinks(entry.entries)));
}
