/** The lines of the benchmark's table. */

/** One figure, beside its budget or beside what another way costs. */
export interface Row {
	what: string;
	/** The figure in words, for example “23.6 kB”. */
	value: string;
	/** What it may be, or what it is compared with. */
	beside?: string;
	/** Whether a budget of bytes is passed. */
	isOver?: boolean;
}

/** One group of figures under a heading. */
export interface Group {
	title: string;
	rows: Row[];
}

/** Bytes as people read them; a kB is 1,000 bytes. */
export const kB = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;

/** A row of bytes, with its budget if it has one. */
export function bytesRow(what: string, bytes: number, budget?: number): Row {
	if (budget === undefined) return { what, value: kB(bytes) };
	const isOver = bytes > budget;
	return { what, value: kB(bytes), beside: `of ${kB(budget)}${isOver ? '   OVER' : ''}`, isOver };
}

/** The number in the middle of some. */
export function middle(values: readonly number[]): number {
	return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

/** Prints a group as soon as it is known. True when none of its budgets is passed. */
export function show({ title, rows }: Group): boolean {
	console.log(`\n${title}`);
	for (const { what, value, beside = '' } of rows) console.log(`  ${what.padEnd(56)}${value.padStart(12)}  ${beside}`);
	return rows.every(({ isOver }) => !isOver);
}
