import { slotNames } from '#lesson/slots';
import type { Run } from '../paper/part.ts';
import type { PrintedRun } from './letters.ts';
import { printedRuns } from './letters.ts';

/** A run as Typst reads it. */
export type DrawnRun =
	| PrintedRun
	| Exclude<Run, { type: 'words' | 'slot' }>
	/** A line to write on, with its name below where no name stands before it; it may fill what is left of its line. */
	| { type: 'slot'; name: string; fills: boolean };

/** Runs as Typst reads them. */
export function drawnRuns(runs: readonly Run[]): DrawnRun[] {
	return runs.flatMap((run, at): DrawnRun[] => {
		if (run.type === 'words') return printedRuns(run);
		if (run.type !== 'slot') return [run];
		const [before, after] = [runs[at - 1], runs[at + 1]];
		const isNamed = before?.type === 'words' && /:\s*$/.test(before.text);
		const fills = after === undefined || after.type === 'break';
		return [{ type: 'slot', name: isNamed ? '' : slotNames[run.slot], fills }];
	});
}
