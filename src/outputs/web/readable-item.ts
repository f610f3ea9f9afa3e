import type { BranchItem } from '#lesson/mechanics/branch';
import type { MarkItem } from '#lesson/mechanics/mark';
import { markTitle } from '#lesson/mechanics/mark';
import type { SetItem } from '#lesson/mechanics/set';
import type { SortItem } from '#lesson/mechanics/sort';
import type { Item } from '#lesson/mechanics/task';
import { chatWords } from '../wording.ts';
import type { Html } from './html.ts';
import { html } from './html.ts';
import { filled, copyWords as words } from './words.ts';

/** What can be answered in an item, to read: options, parts, cards, steps or settings. No answers. */
export function readableItem(item: Item): Html {
	switch (item.mechanic) {
		case 'choose':
			return optionsHtml(item.options.map(({ text }) => text));
		case 'mark':
			return markHtml(item);
		case 'sort':
			return sortHtml(item);
		case 'order':
			return optionsHtml(item.shown.map((id) => item.cards.find((card) => card.id === id)?.text ?? ''));
		case 'branch':
			return branchHtml(item);
		case 'set':
			return setHtml(item);
		/* v8 ignore next -- @preserve */
		default:
			return item satisfies never;
	}
}

function optionsHtml(texts: readonly string[]): Html {
	return html`<ul class="options">\n${texts.map((text) => html`<li class="option">${text}</li>\n`)}</ul>`;
}

function markHtml(item: MarkItem): Html {
	const { passages, reasons } = item;
	const lines = passages.map(({ from, parts }) => {
		const said = parts.map((part) => (typeof part === 'string' ? html`${part}` : html`<mark>${part.text}</mark>`));
		return html`<li>${from && html`<strong>${from}: </strong>`}${said}</li>\n`;
	});
	const why = reasons.length > 0 && optionsHtml(reasons.map(({ text }) => text));
	return html`<p>${markTitle(item)}</p>\n<ul class="passages">\n${lines}</ul>${why}`;
}

function sortHtml({ cards, buckets, isMatch }: SortItem): Html {
	const places = buckets.map(({ text }) => html`<li>${text}</li>\n`);
	return html`${optionsHtml(cards.map(({ text }) => text))}
<p>${isMatch ? words.answers : words.buckets}</p>
<ul>\n${places}</ul>`;
}

function branchHtml({ steps }: BranchItem): Html {
	const numberOf = (next: string) => steps.findIndex(({ id }) => id === next) + 1;
	const rows = steps.map(({ lines, choices, ending }) => {
		const said = lines.map((line) => html`<p>${chatWords(line)}</p>`);
		const ways = choices.map(({ text, next }) => html`<li>${text} ${filled(words.goTo, { n: numberOf(next) })}</li>`);
		return html`<li>${said}${ways.length > 0 && html`<ul>${ways}</ul>`}${ending && html`<p>${ending}</p>`}</li>\n`;
	});
	return html`<ol class="branch-steps">\n${rows}</ol>`;
}

function setHtml({ goal, settings }: SetItem): Html {
	const rows = settings.map(({ label, options, start }) => {
		const choices = options.map(({ id, text }) => (id === start ? `${text} ${words.now}` : text)).join(' · ');
		return html`<div><dt>${label}</dt><dd>${choices}</dd></div>\n`;
	});
	return html`<p>${goal}</p>\n<dl class="settings-list">\n${rows}</dl>`;
}
