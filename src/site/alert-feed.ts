import type { AlertFrontmatter } from '#lesson/schema/alert';
import { dayText } from '#lesson/wording';

/** What the feed tells of an alert. */
type FeedAlert = Pick<AlertFrontmatter, 'title' | 'summary' | 'area' | 'issued' | 'expires'> & { id: string };

/**
 * The alerts as an RSS 2.0 feed. A reader shows every item as news, so it takes current ones only, and may be empty.
 *
 * @param alerts the current ones, newest first.
 * @param site where the site lives, for links and ids, and what it is called.
 */
export function alertFeed(alerts: readonly FeedAlert[], { url, name }: { url: string; name: string }): string {
	const at = (path: string) => escaped(new URL(path, url).href);
	return `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom">
<channel>
<title>${escaped(`Alerts from ${name}`)}</title>
<link>${at('/alerts/')}</link>
<atom:link href="${at('/alerts/feed.xml')}" rel="self" type="application/rss+xml"/>
<description>Warnings from police forces for schools and parents, for as long as they are current.</description>
<language>en-GB</language>
${alerts.map((alert) => `${itemOf(alert, at(`/alerts/${alert.id}/`))}\n`).join('')}</channel>
</rss>
`;
}

function itemOf({ title, summary, area, issued, expires }: FeedAlert, address: string): string {
	const until = expires === undefined ? '' : ` Current until ${dayText(expires)}.`;
	const day = issued === undefined ? '' : `\n<pubDate>${new Date(`${issued}T00:00:00Z`).toUTCString()}</pubDate>`;
	return `<item>
<title>${escaped(`${area}: ${title}`)}</title>
<link>${address}</link>
<guid isPermaLink="true">${address}</guid>
<description>${escaped(`${summary}${until}`)}</description>${day}
</item>`;
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Words as they may stand between tags and quotes, without the signs that XML cannot hold. */
function escaped(words: string): string {
	return words
		.replace(/[^\t\n\r\u0020-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
		.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);
}
