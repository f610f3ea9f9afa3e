/**
 * How nginx and Caddy serve the site: the headers of `headers.ts`, the types of `media-types.ts`, addresses with a slash
 * at the end, the page for what is not there, and compression. Each file goes inside a site's own block, which says
 * address, certificate and folder, so that nobody has to edit what every build writes anew.
 */
import type { HeaderRule } from './headers.ts';
import { headersFor, usualCaching } from './headers.ts';
import { isText, mediaTypeOf, mediaTypes, unknownMediaType } from './media-types.ts';

/** The files for the servers, by name. */
export function hostingFiles(rules: readonly HeaderRule[]): Record<string, string> {
	return { 'nginx.conf': formatNginx(rules), Caddyfile: formatCaddy(rules) };
}

/** Where a build puts them: beside the site, since what is inside it is served. `dist` has `dist-hosting`. */
export function hostingFolder(dist: string): string {
	return `${dist.replace(/[\\/]+$/, '')}-hosting`;
}

const notServed = '/_headers';

/** The site inside a `server` block of nginx 1.20 or newer. */
export function formatNginx(rules: readonly HeaderRule[]): string {
	const types = Object.entries(mediaTypes).map(([ending, type]) => `\t${type} ${ending};`);
	// HTML is always among them, and nginx warns when it is listed.
	const compressed = [...new Set(Object.values(mediaTypes))].filter((type) => isText(type) && type !== 'text/html');
	const withCharset = compressed.filter((type) => type.startsWith('text/'));
	return `# Written by the build, together with the site it belongs to. Do not edit it: include it, for example
#
#   server {
#     listen 443 ssl;
#     server_name whos-there.example;
#     ssl_certificate …; ssl_certificate_key …;
#     root /srv/whos-there/dist;
#     include /srv/whos-there/dist-hosting/nginx.conf;
#   }

# Nobody has to know who looked for help.
access_log off;
log_not_found off;
server_tokens off;

index index.html;
absolute_redirect off;
error_page 403 404 =404 /404.html;

charset utf-8;
charset_types ${withCharset.join(' ')};
default_type ${unknownMediaType};
types {
${types.join('\n')}
}

gzip on;
gzip_vary on;
gzip_proxied any;
gzip_min_length 512;
gzip_types ${compressed.join(' ')};

${locations(rules).join('\n\n')}
`;
}

/** A header of an outer block is gone where an inner one adds any, so each place says them all. */
function locations(rules: readonly HeaderRule[]): string[] {
	const places = rules.map(({ path }) => {
		const [start = '', rest] = path.split('*');
		if (rest === undefined) return { place: `= ${path}`, like: path };
		return { place: start === '/' ? start : `^~ ${start}`, like: `${start}x` };
	});
	return [
		// Not what was asked for: it must not be kept as long as that would be.
		...[{ place: '= /404.html', like: '/404.html' }, ...places].map(({ place, like }) => {
			const headers = { 'Cache-Control': usualCaching, ...headersFor(rules, like) };
			const lines = Object.entries(headers).map(([name, value]) => `\tadd_header ${name} ${quote(value)} always;`);
			return `location ${place} {\n${lines.join('\n')}\n}`;
		}),
		`location = ${notServed} {\n\treturn 404;\n}`,
	];
}

/** The site inside a site block of Caddy 2.6 or newer. */
export function formatCaddy(rules: readonly HeaderRule[]): string {
	const endings = Object.keys(mediaTypes).map(
		(ending) => `\t@${ending} path *.${ending}\n\theader @${ending} Content-Type ${quote(mediaTypeOf(`.${ending}`))}`,
	);
	return `# Written by the build, together with the site it belongs to. Do not edit it: import it, for example
#
#   whos-there.example {
#     root * /srv/whos-there/dist
#     import /srv/whos-there/dist-hosting/Caddyfile
#   }

route {
	header -Server
	header Cache-Control ${quote(usualCaching)}
${rules.flatMap(({ path, headers }) => caddyHeaders(path, headers)).join('\n')}
${endings.join('\n')}
	encode zstd gzip
	@folder {
		not path */
		file {path}/index.html
	}
	route @folder {
		@asked expression \`{query} != ""\`
		redir @asked {path}/?{query} 308
		redir {path}/ 308
	}
	file_server {
		hide ${notServed.slice(1)}
	}
}

handle_errors {
	# Not what was asked for: it must not be kept as long as that would be.
	header Cache-Control ${quote(usualCaching)}
	header Content-Type "text/html; charset=utf-8"
	rewrite * /404.html
	encode zstd gzip
	file_server
}
`;
}

function caddyHeaders(path: string, headers: Record<string, string>): string[] {
	const where = path === '/*' ? '' : `${path} `;
	return Object.entries(headers).map(([name, value]) => `\theader ${where}${name} ${quote(value)}`);
}

/** A value as both servers read it. */
function quote(value: string): string {
	if (/["\\${}\n]/.test(value)) throw new Error(`nginx and Caddy would read more into this than it says: ${value}`);
	return `"${value}"`;
}
