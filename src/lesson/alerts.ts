import type { Block } from './blocks.ts';
import { plainText } from './markdown/inlines.ts';
import type { AlertFrontmatter } from './schema/alert.ts';

/** The parts of every alert, in the order they stand. */
export const alertHeadings = ['What is happening', 'What to do now'] as const;

/** Whether an alert is still to be read as a warning: `undated` ones never are. */
export type AlertStanding = 'current' | 'expired' | 'undated';

/**
 * How an alert stands on a day. Its last day still counts.
 *
 * @param today as `2026-11-22`.
 */
export function alertStanding({ expires }: Pick<AlertFrontmatter, 'expires'>, today: string): AlertStanding {
	if (expires === undefined) return 'undated';
	return today <= expires ? 'current' : 'expired';
}

/** Newest first; those without a day last, by title. */
export function byIssue(
	a: Pick<AlertFrontmatter, 'issued' | 'title'>,
	b: Pick<AlertFrontmatter, 'issued' | 'title'>,
): number {
	return (b.issued ?? '').localeCompare(a.issued ?? '', 'en') || a.title.localeCompare(b.title, 'en');
}

/** The headings of a body that begin its parts. */
export function partHeadings(blocks: readonly Block[]): string[] {
	return blocks.flatMap((block) => (block.type === 'heading' ? plainText(block.inlines) : []));
}
