import type { Inline } from '#lesson/blocks';
import { contactHref, mainContact } from '#lesson/services';
import { slotText } from '#lesson/slots';
import { absoluteLink, readableLink } from '../links.ts';
import type { Copy } from './copy.ts';
import type { Html } from './html.ts';
import { html } from './html.ts';

/** Runs of text on the page. */
export function inlinesHtml(inlines: readonly Inline[], copy: Copy): Html[] {
	return inlines.map((inline) => inlineHtml(inline, copy));
}

function inlineHtml(inline: Inline, copy: Copy): Html {
	switch (inline.type) {
		case 'text':
			return html`${inline.text}`;
		case 'strong':
			return html`<strong>${inlinesHtml(inline.inlines, copy)}</strong>`;
		case 'emphasis':
			return html`<em>${inlinesHtml(inline.inlines, copy)}</em>`;
		case 'link':
			return linkHtml(inline.href, inlinesHtml(inline.inlines, copy), copy);
		case 'service':
			return serviceHtml(inline.id, copy);
		case 'slot':
			return html`${slotText(inline.slot)}`;
		/* v8 ignore next -- @preserve */
		default:
			return inline satisfies never;
	}
}

/** Help stands on this page. Other pages of the site are not here: their address stands behind the words, to type. */
function linkHtml(href: string, words: Html[], { context }: Copy): Html {
	if (href === '/help/') return html`<a href="#help">${words}</a>`;
	if (href.startsWith('#')) return html`<a href="${href}">${words}</a>`;
	if (href.startsWith('/')) return html`${words} (${readableLink(absoluteLink(href, context.siteUrl))})`;
	return html`<a href="${href}" rel="noreferrer">${words}</a>`;
}

/** A service inside a sentence: its name, and its main contact to press. */
export function serviceHtml(id: string, { lesson }: Copy): Html {
	const service = lesson.services.find((one) => one.id === id);
	if (!service) throw new Error(`Lesson ${lesson.id} was drawn without its service ${id}`);
	const contact = mainContact(service);
	if (!contact) return html`${service.name}`;
	const isSpelt = ['phone', 'text', 'email'].includes(contact.kind);
	const spelt = isSpelt && html`<span class="number">&nbsp;(${contact.value})</span>`;
	return html`<a href="${contactHref(contact)}" rel="noreferrer">${service.name}${spelt}</a>`;
}
