/** Writes HTML. Words are always escaped; only what `html` gave is markup. */
import { escapeXml } from '../xml.ts';

/** A piece of finished HTML. */
export interface Html {
	readonly html: string;
}

/** What may stand in a template. Nothing is drawn for `undefined`, `false` and an empty list. */
type Inside = Html | string | number | false | undefined | readonly Html[];

/** HTML with words in it. Attributes must have double quotes round them. */
export function html(markup: TemplateStringsArray, ...inside: readonly Inside[]): Html {
	return { html: markup.map((text, index) => text + written(inside[index])).join('') };
}

function written(inside: Inside): string {
	if (inside === undefined || inside === false) return '';
	if (typeof inside === 'string' || typeof inside === 'number') return escapeXml(String(inside));
	return 'html' in inside ? inside.html : inside.map(written).join('');
}
