import type { APIRoute } from 'astro';
import { alertFeed } from '#site/alert-feed';
import { byStanding, getAlerts } from '#site/alerts';
import { site } from '#site/config';

/** The current alerts for feed readers. */
export const GET: APIRoute = async () => {
	const { current } = byStanding(await getAlerts());
	const headers = { 'Content-Type': 'application/rss+xml; charset=utf-8' };
	return new Response(alertFeed(current, site), { headers });
};
