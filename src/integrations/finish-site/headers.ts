/**
 * The headers the site is served with, written once. `dist/_headers` is their text form, which Cloudflare Pages and
 * Netlify read as it stands and our own server reads back; `hosting.ts` says the same to nginx and Caddy.
 */

/** Headers for every path that fits. Later rules win. */
export interface HeaderRule {
	/** A path; `*` stands for anything. */
	path: string;
	headers: Record<string, string>;
}

/**
 * What could watch, find, name or charge somebody; the site uses none of it. Only features that Chromium knows: each
 * page would log a warning for any other.
 */
const unusedFeatures = `accelerometer browsing-topics camera clipboard-read display-capture encrypted-media gamepad
	geolocation gyroscope hid idle-detection local-fonts magnetometer microphone midi payment publickey-credentials-create
	publickey-credentials-get serial storage-access usb xr-spatial-tracking`.split(/\s+/);

/**
 * How long a browser keeps what no rule speaks of: it asks each time if there is something newer. `_headers` leaves it
 * out, since its hosts do so by themselves and would join it to the caching of a narrower rule.
 */
export const usualCaching = 'no-cache';

/** Cloudflare leaves out longer lines of `_headers`. https://developers.cloudflare.com/pages/configuration/headers/ */
const maxLineLength = 2000;

/**
 * All rules of the site.
 *
 * @param policy the content security policy of its pages.
 */
export function siteHeaders(policy: string): HeaderRule[] {
	const everywhere = {
		// A <meta> cannot say who may frame a page; a header can.
		'Content-Security-Policy': `${policy}; frame-ancestors 'none'`,
		'X-Content-Type-Options': 'nosniff',
		'Referrer-Policy': 'no-referrer',
		'Permissions-Policy': unusedFeatures.map((feature) => `${feature}=()`).join(', '),
		'Cross-Origin-Opener-Policy': 'same-origin',
	};
	return [
		{ path: '/*', headers: everywhere },
		{ path: '/_astro/*', headers: { 'Cache-Control': 'public, max-age=31536000, immutable' } },
		{ path: '/service-worker.js', headers: { 'Cache-Control': 'no-cache' } },
	];
}

/** The rules as the text of a `_headers` file. */
export function formatHeaders(rules: readonly HeaderRule[]): string {
	const text = rules.map(({ path, headers }) => [path, ...lines(headers)].join('\n')).join('\n\n');
	const tooLong = text.split('\n').find((line) => line.length > maxLineLength);
	if (tooLong) throw new Error(`A line of _headers is longer than ${maxLineLength} characters: ${tooLong}`);
	return `${text}\n`;
}

function lines(headers: Record<string, string>): string[] {
	return Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`);
}

/** The rules of a `_headers` file. */
export function parseHeaders(text: string): HeaderRule[] {
	const rules: HeaderRule[] = [];
	for (const line of text.split(/\r?\n/)) {
		const header = /^\s+([^\s:]+):\s*(.+)$/.exec(line);
		if (header?.[1] && header[2]) Object.assign(rules.at(-1)?.headers ?? {}, { [header[1]]: header[2] });
		else if (line.startsWith('/')) rules.push({ path: line.trim(), headers: {} });
	}
	return rules;
}

/** The headers one path is served with. */
export function headersFor(rules: readonly HeaderRule[], path: string): Record<string, string> {
	return Object.assign({}, ...rules.filter((rule) => fits(rule.path, path)).map(({ headers }) => headers));
}

function fits(pattern: string, path: string): boolean {
	const [start = '', ...rest] = pattern.split('*');
	return rest.length === 0 ? path === pattern : path.startsWith(start) && path.endsWith(rest.join('*'));
}
