import { checkAgainBy } from '#lesson/check-again';
import type { Service } from '#lesson/schema/service';
import { dayText } from '#lesson/wording';
import { absoluteLink, readableLink } from '../links.ts';
import type { OutputContext } from '../output.ts';

/** Until when these count as checked, as a sentence for paper, with where the newest kit is. */
export function checkAgainText(services: readonly Service[], { siteUrl }: OutputContext): string {
	const address = readableLink(absoluteLink('/officers/talks/', siteUrl));
	return `Numbers are to be checked again by ${dayText(checkAgainBy(services))}. After that, get the newest kit: ${address}`;
}
