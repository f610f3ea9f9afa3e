/** A page that opens by double click: nothing but words, links and our colours. */
import { palette } from './palette.ts';

/** What a page says; `body` is HTML. */
export interface PlainPage {
	/** In the window's frame. */
	title: string;
	heading: string;
	body: string;
	/** Further rules for its style sheet. */
	styles?: string;
	/** A classic script, run once the page has been read. */
	script?: string;
}

/** The page as HTML. */
export function plainPage({ title, heading, body, styles = '', script }: PlainPage): string {
	return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<style>
body { font: 1.125rem/1.6 Arial, sans-serif; max-width: 44rem; margin: 2rem auto; padding: 0 1rem; color: #${palette.ink}; background: #${palette.paper}; }
h1, h2 { color: #${palette.brand}; line-height: 1.25; }
h1 { border-bottom: 0.25rem solid #${palette.lamp}; padding-bottom: 0.5rem; }
li { margin: 0.4rem 0; overflow-wrap: anywhere; }
a { color: #${palette.brand}; }
${styles}</style>
</head>
<body>
<main>
<h1>${escapeHtml(heading)}</h1>
${body}
</main>
${
	script === undefined
		? ''
		: `<script>${script.replaceAll('</', '<\\/')}</script>
`
}</body>
</html>
`;
}

/** Words as HTML. */
export function escapeHtml(text: string): string {
	const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
	return text.replace(/[&<>"]/g, (letter) => entities[letter] ?? letter);
}
