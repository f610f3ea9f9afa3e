import type { Stimulus } from '#lesson/mechanics/item';

/**
 * What of a stimulus a reader has not seen yet, when items stand one below the other: nothing where it was shown just
 * before, only the new lines where a chat goes on.
 */
export function sinceLast(stimulus: Stimulus | undefined, last: Stimulus | undefined): Stimulus | undefined {
	if (!stimulus || stimulus === last) return undefined;
	if (stimulus.kind !== 'chat' || last?.kind !== 'chat' || stimulus.title !== last.title) return stimulus;
	const goesOn = last.lines.every((line, index) => stimulus.lines[index]?.text === line.text);
	const lines = stimulus.lines.slice(last.lines.length);
	return goesOn && lines.length > 0 ? { ...stimulus, title: `${stimulus.title}, a little later`, lines } : stimulus;
}
