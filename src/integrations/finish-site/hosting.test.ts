import { describe, expect, test } from 'vitest';
import { siteHeaders } from './headers.ts';
import { formatCaddy, formatNginx, hostingFiles, hostingFolder } from './hosting.ts';

const rules = siteHeaders("default-src 'self'; script-src 'self' 'sha256-a+b/c='");

/** What every response says, as both servers write it. */
const everywhere = [
	`Content-Security-Policy "default-src 'self'; script-src 'self' 'sha256-a+b/c='; frame-ancestors 'none'"`,
	'X-Content-Type-Options "nosniff"',
	'Referrer-Policy "no-referrer"',
	'Cross-Origin-Opener-Policy "same-origin"',
];

/** The block that begins with this line, without its braces. */
function blockOf(text: string, start: string): string {
	const [, rest = ''] = text.split(`\n${start} {\n`);
	return rest.slice(0, rest.indexOf('\n}'));
}

describe('for nginx', () => {
	const text = formatNginx(rules);

	test.each(['= /404.html', '/', '^~ /_astro/', '= /service-worker.js'])(
		'%s carries every header, on every status',
		(place) => {
			const block = blockOf(text, `location ${place}`);
			for (const header of everywhere) expect(block).toContain(`\tadd_header ${header} always;`);
			expect(block).toMatch(/add_header Permissions-Policy "[^"]*camera=\(\)[^"]*" always;/);
		},
	);

	test('keeps hashed files for good, and asks each time for the rest', () => {
		const caching = (place: string) => /Cache-Control "([^"]+)"/.exec(blockOf(text, `location ${place}`))?.[1];
		expect(caching('^~ /_astro/')).toBe('public, max-age=31536000, immutable');
		expect(['/', '= /404.html', '= /service-worker.js'].map(caching)).toEqual(['no-cache', 'no-cache', 'no-cache']);
	});

	test('shows the page for what is not there, and not the file for other hosts', () => {
		expect(text).toContain('error_page 403 404 =404 /404.html;');
		expect(blockOf(text, 'location = /_headers')).toBe('\treturn 404;');
	});

	test('compresses words, and names HTML nowhere, of which nginx would warn', () => {
		const [, types = ''] = /gzip_types (.+);/.exec(text) ?? [];
		expect(types.split(' ')).toEqual(expect.arrayContaining(['text/css', 'text/javascript', 'image/svg+xml']));
		expect(types).not.toMatch(/text\/html|zip|png/);
	});

	test('writes down nobody’s visit', () => {
		expect(text).toContain('\naccess_log off;\n');
	});
});

describe('for Caddy', () => {
	const text = formatCaddy(rules);

	test('carries every header, before the file is looked for', () => {
		const route = blockOf(text, 'route');
		for (const header of everywhere) expect(route).toContain(`\theader ${header}\n`);
		expect(route.indexOf('file_server')).toBeGreaterThan(route.lastIndexOf('\theader '));
	});

	test('keeps hashed files for good, and asks each time for the rest', () => {
		const route = blockOf(text, 'route');
		const [usual, hashed] = ['\theader Cache-Control "no-cache"', '\theader /_astro/* Cache-Control "public'];
		expect(route).toContain(usual);
		expect(route.indexOf(hashed)).toBeGreaterThan(route.indexOf(usual));
	});

	test('shows the page for what is not there, and keeps it no longer than a page', () => {
		const block = blockOf(text, 'handle_errors');
		expect(block).toContain('rewrite * /404.html');
		expect(block).toContain('header Cache-Control "no-cache"');
		expect(block).toContain('header Content-Type "text/html; charset=utf-8"');
	});

	test('leads to the slash at the end of a page’s address, whatever was asked of it', () => {
		const place = blockOf(text, 'route');
		expect(place).toContain('file {path}/index.html');
		expect(place).toContain('redir @asked {path}/?{query} 308\n\t\tredir {path}/ 308');
	});

	test('says the type of each file', () => {
		expect(text).toContain('\t@docx path *.docx\n\theader @docx Content-Type "application/vnd.openxml');
	});
});

test.each(['a"b', 'a$b', 'a{b}', 'a\\b', 'a\nb'])('refuses %j, which servers would read otherwise', (value) => {
	expect(() => hostingFiles([{ path: '/*', headers: { X: value } }])).toThrow('read more into this');
});

test('puts the files beside the site, not into it', () => {
	expect([hostingFolder('/srv/dist'), hostingFolder('/srv/dist/')]).toEqual(['/srv/dist-hosting', '/srv/dist-hosting']);
});
