/** What the build wrote for servers fits the pages it built. `npm run test:hosting` asks real servers. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { headersFor, parseHeaders } from '#integrations/finish-site/headers';
import { hostingFiles, hostingFolder } from '#integrations/finish-site/hosting';
import { dist, pages } from './support/pages.ts';
import { expect, test } from './support/test.ts';

const rules = parseHeaders(readFileSync(join(dist, '_headers'), 'utf8'));
const policy = headersFor(rules, '/')['Content-Security-Policy'] ?? '';
const htmlOf = (path: string) => readFileSync(join(dist, path.replace(/\/$/, '/index.html')), 'utf8');

test('every page carries the policy of the headers, but for what only a header can say', () => {
	const inPage = policy.replace("; frame-ancestors 'none'", '');
	expect(inPage).not.toBe(policy);
	const without = pages.filter(
		({ path }) => !htmlOf(path).includes(`<meta http-equiv="Content-Security-Policy" content="${inPage}">`),
	);
	expect(without).toEqual([]);
});

test('the policy allows every inline script of every page, and no other', () => {
	const scripts = pages.flatMap(({ path }) =>
		[...htmlOf(path).matchAll(/<script(?![^>]*\b(?:src=|type="application\/))[^>]*>([\s\S]*?)<\/script>/g)].map(
			([, script = '']) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`,
		),
	);
	expect([...new Set(scripts)].sort()).toEqual(policy.match(/'sha256-[^']+'/g));
});

test('the files for nginx and Caddy say what the headers say', () => {
	for (const [name, text] of Object.entries(hostingFiles(rules)))
		expect(readFileSync(join(hostingFolder(dist), name), 'utf8'), name).toBe(text);
	expect(Object.keys(headersFor(rules, '/')).sort()).toEqual([
		'Content-Security-Policy',
		'Cross-Origin-Opener-Policy',
		'Permissions-Policy',
		'Referrer-Policy',
		'X-Content-Type-Options',
	]);
});

test('the served pages say so', async ({ request }) => {
	for (const path of ['/', '/help/', '/404.html', '/packs/index.json'])
		expect((await request.get(path)).headers(), path).toMatchObject({
			'content-security-policy': policy,
			'referrer-policy': 'no-referrer',
			'cache-control': 'no-cache',
		});
});
