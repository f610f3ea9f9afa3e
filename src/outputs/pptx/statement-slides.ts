import type { PlacedTask } from '../placed-task.ts';
import { onlyItems } from '../placed-task.ts';
import { addPages, fitPages } from './body-slides.ts';
import type { Piece } from './pieces.ts';
import { paginate, textPiece } from './pieces.ts';
import { asParagraph, run } from './runs.ts';
import type { Stage } from './stage.ts';
import { cells, tablePiece } from './table.ts';
import { bodyBox, bodySizes, tableSizes } from './theme.ts';

const columns = [7.6, 1.25, 1.4, 1.6];
const comfortable = [26, 22, 20];

/** Statements in a table with room for the count of hands. What to do stands above it where there is room, and in the notes. */
export function addStatementSlides(stage: Stage, title: string, placed: PlacedTask, notes: readonly string[]): void {
	const withIntro = (size: number) => [intro(placed), statementTable(placed, size)];
	const hasRoom = comfortable.some((size) => paginate(withIntro(size), bodyBox.h)?.length === 1);
	const alone = (size: number) => [statementTable(placed, size)];
	const pages = hasRoom
		? fitPages(title, withIntro, comfortable, [])
		: fitPages(title, alone, tableSizes, [tableSizes[2]]);
	addPages(stage, title, pages, [...notes, placed.task.intro, ...statementNotes(placed)]);
}

function intro({ task }: PlacedTask): Piece {
	const size = bodySizes[3];
	return textPiece(asParagraph([run(task.intro, size)], { paraSpaceAfter: 8 }), size, bodyBox.w);
}

function statementTable({ task, shown }: PlacedTask, size: number): Piece {
	const statements = onlyItems(shown, 'choose');
	const stances = statements[0]?.item.options.map(({ text }) => text) ?? [];
	const rows = statements.map(({ number, item }) =>
		cells([`${number}. ${item.prompt}`, ...stances.map(() => ' ')], size),
	);
	const header = cells(['Think about each line', ...stances], Math.min(size, 18));
	const rowHeight = size / 32;
	return tablePiece({ name: task.title, columns, header, rows, centred: [1, 2, 3], rowHeight }, size);
}

function statementNotes({ shown, moment }: PlacedTask): string[] {
	const after = moment === 'after';
	const how = after
		? 'The same lines as at the start. Ask what changed only of those who want to say.'
		: 'Read the lines out. Count hands only where these notes say so. It is not marked: do not comment yet.';
	const listen = shown.map(({ number, item }) => `${number}. Listen for: ${item.lookFor ?? ''}`);
	const thoughts = after
		? onlyItems(shown, 'choose').map(
				({ number, item }) => `${number}. Closing thought: ${item.options[0]?.feedback ?? ''}`,
			)
		: [];
	return [how, ...listen, ...thoughts];
}
