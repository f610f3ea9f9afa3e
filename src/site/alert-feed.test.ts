import { describe, expect, it } from 'vitest';
import { alertFeed } from './alert-feed.ts';

const site = { url: 'https://site.example', name: 'A & B' };
const alert = {
	id: '2026-01-05-strangers',
	title: 'Messages <from> "strangers"',
	summary: 'They want money\u0007 & more.',
	area: 'Staffordshire',
	issued: '2026-01-05',
	expires: '2026-02-05',
};
const linesOf = (text: string) => text.trim().split('\n');

describe('the feed of alerts', () => {
	it('is whole when there is no alert', () => {
		expect(linesOf(alertFeed([], site))).toEqual([
			'<?xml version="1.0" encoding="UTF-8"?>',
			'<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom">',
			'<channel>',
			'<title>Alerts from A &amp; B</title>',
			'<link>https://site.example/alerts/</link>',
			'<atom:link href="https://site.example/alerts/feed.xml" rel="self" type="application/rss+xml"/>',
			'<description>Warnings from police forces for schools and parents, for as long as they are current.</description>',
			'<language>en-GB</language>',
			'</channel>',
			'</rss>',
		]);
	});

	it('tells where, what, until when and since when, with nothing taken for markup', () => {
		expect(linesOf(alertFeed([alert], site)).slice(8, -2)).toEqual([
			'<item>',
			'<title>Staffordshire: Messages &lt;from&gt; &quot;strangers&quot;</title>',
			'<link>https://site.example/alerts/2026-01-05-strangers/</link>',
			'<guid isPermaLink="true">https://site.example/alerts/2026-01-05-strangers/</guid>',
			'<description>They want money &amp; more. Current until 5 February 2026.</description>',
			'<pubDate>Mon, 05 Jan 2026 00:00:00 GMT</pubDate>',
			'</item>',
		]);
	});

	it('keeps the order it is given', () => {
		const text = alertFeed(
			['a', 'b'].map((id) => ({ ...alert, id })),
			site,
		);
		expect(text.indexOf('/alerts/a/')).toBeLessThan(text.indexOf('/alerts/b/'));
	});
});
