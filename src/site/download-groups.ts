/** A pack's files as a teacher looks for them: by what they are for, the formats of one thing side by side. */

/** As much of a pack's file as is looked at here. */
export interface Download {
	/** File name, for example `whos-really-there_04-worksheet-on-paper.docx`. */
	path: string;
	label: string;
	mediaType: string;
	audience: 'teacher' | 'pupil' | 'parent';
	bytes: Uint8Array;
	pages?: number;
}

/** One thing in one or several formats. */
export interface DownloadRow<D extends Download> {
	label: string;
	audience: D['audience'];
	files: D[];
}

export interface DownloadGroup<D extends Download> {
	title: string;
	rows: DownloadRow<D>[];
}

/** Which numbers in the names of files stand together, and what for. */
const groups: readonly { title: string; places: readonly number[] }[] = [
	{ title: 'Teach it', places: [0, 1, 2, 3] },
	{ title: 'Worksheets and answers', places: [4, 5] },
	{ title: 'Cards, slips and tally', places: [7, 13, 14] },
	{ title: 'To take home or put up', places: [8, 9, 10] },
	{ title: 'Planning and cover', places: [11, 12] },
	{ title: 'The quiz, for other systems', places: [6] },
	{ title: 'The pupils’ page, without a network', places: [15] },
];
const rest = 'For your technician';

/** The files in groups, in the order teachers need them; groups without files are left out. */
export function downloadGroups<D extends Download>(files: readonly D[]): DownloadGroup<D>[] {
	const titleOf = (file: D) => groups.find(({ places }) => places.includes(placeOf(file)))?.title ?? rest;
	return [...groups.map(({ title }) => title), rest]
		.map((title) => ({ title, rows: rowsOf(files.filter((file) => titleOf(file) === title)) }))
		.filter(({ rows }) => rows.length > 0);
}

/** The number after the lesson's name; -1 for files without one. */
function placeOf({ path }: Download): number {
	return Number(/_(\d\d)-/.exec(path)?.[1] ?? -1);
}

/** Files that differ in nothing but their ending and label, side by side. */
function rowsOf<D extends Download>(files: readonly D[]): DownloadRow<D>[] {
	const rows = new Map<string, D[]>();
	for (const file of files) {
		const stem = file.path.replace(/\.[^/]*$/, '');
		rows.set(stem, [...(rows.get(stem) ?? []), file]);
	}
	return [...rows.values()].flatMap((same) => {
		const isOneThing = same.every(({ label }) => label === same[0]?.label);
		return isOneThing ? [rowOf(same)] : same.map((file) => rowOf([file]));
	});
}

function rowOf<D extends Download>(files: D[]): DownloadRow<D> {
	const [first] = files;
	return { label: first?.label ?? '', audience: first?.audience ?? 'teacher', files };
}
