/** What counts in the reports of Lighthouse. */

/** As much of a report as is read here. */
export interface Report {
	categories: Record<string, { score: number | null; auditRefs: { id: string; weight: number }[] }>;
	audits: Record<string, { title: string; score: number | null; displayValue?: string }>;
}

export interface Verdict {
	/** The design, by its name in the table of templates. */
	name: string;
	/** Of 100, by category. */
	scores: Record<string, number>;
	/** What falls short of what this design must reach, in words. */
	faults: string[];
}

const categories = ['performance', 'accessibility', 'best-practices', 'seo'];

/** Pupils open these on their own phones, perhaps in a hurry. */
const mustBeFast = ['home', 'lesson', 'help'];

/** How often to look at a design: where speed counts, thrice, since it is timed and a machine has other things to do. */
export function runsFor(name: string): number {
	return mustBeFast.includes(name) ? 3 : 1;
}

/** Judges one design by several reports on the same page: each category by the middle of its scores. */
export function judge(name: string, reports: readonly Report[]): Verdict {
	const scores = Object.fromEntries(
		categories.map((category) => [category, middle(reports.map((report) => scoreOf(report, category)))]),
	);
	const short = categories.filter(
		(category) => (scores[category] ?? 0) < 100 && (category !== 'performance' || mustBeFast.includes(name)),
	);
	return { name, scores, faults: short.flatMap((category) => reasons(reports, category)) };
}

/** A table of scores, and below it what falls short. */
export function formatVerdicts(verdicts: readonly Verdict[]): string {
	const rows = verdicts.map(({ name, scores }) => [name, ...categories.map((category) => String(scores[category]))]);
	const table = [['', ...categories], ...rows].map((row) =>
		row
			.map((cell) => cell.padEnd(16))
			.join('')
			.trimEnd(),
	);
	const faults = verdicts.flatMap(({ name, faults }) => faults.map((fault) => `${name}: ${fault}`));
	return [...table, '', ...(faults.length > 0 ? faults : ['All as high as they must be.'])].join('\n');
}

function scoreOf(report: Report, category: string): number {
	return Math.round((report.categories[category]?.score ?? 0) * 100);
}

function middle(numbers: readonly number[]): number {
	return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}

/** The audits that cost a category points, in the report whose score is the middle one. */
function reasons(reports: readonly Report[], category: string): string[] {
	const score = middle(reports.map((report) => scoreOf(report, category)));
	const report = reports.find((one) => scoreOf(one, category) === score);
	const lost = (report?.categories[category]?.auditRefs ?? [])
		.filter(({ weight }) => weight > 0)
		.map(({ id }) => report?.audits[id])
		.filter((audit) => audit !== undefined && audit.score !== null && audit.score < 1)
		.map((audit) => [audit?.title, audit?.displayValue].filter(Boolean).join(', '));
	return [`${category} ${score}: ${lost.join('; ')}`];
}
