/** A link of the content as an address that works outside the site. Paths that start with a slash begin at the site's root. */
export function absoluteLink(href: string, siteUrl: URL): string {
	const root = siteUrl.href.endsWith('/') ? siteUrl.href : `${siteUrl.href}/`;
	return new URL(href.startsWith('/') ? `.${href}` : href, root).href;
}

/** An address as people read it on paper: no scheme, no closing slash. */
export function readableLink(href: string): string {
	return href.replace(/^(https?:\/\/(www\.)?|mailto:)/, '').replace(/\/$/, '');
}
