import { ExternalHyperlink, Paragraph, TextRun } from 'docx';
import { kindNames } from '#lesson/kinds/registry';
import type { ChooseItem } from '#lesson/mechanics/choose';
import { absoluteLink } from '../links.ts';
import type { NumberedItem, PlacedTask } from '../placed-task.ts';
import { letterOf } from '../placed-task.ts';
import { clueCells, clueColumns, truthLine, verdictLabels } from '../wording.ts';
import { activityTitle, itemHead } from './paper-form.ts';
import type { Sheet } from './sheet.ts';
import type { Cell, Piece } from './table.ts';
import { cellText, headedTable } from './table.ts';
import { ledParagraph, paragraph } from './text.ts';

/** An activity with its answers, the feedback pupils would read on the site, and the signs. */
export function answeredTask(placed: PlacedTask, sheet: Sheet): Piece[] {
	if (placed.kind === 'statements') return listenTable(placed, sheet);
	return placed.shown.flatMap((one) => answered(one, sheet));
}

/** An activity as a plan mentions it: where it is, and the answers in brief. */
export function shortKey(placed: PlacedTask, sheet: Sheet): Piece[] {
	const { task, kind, shown } = placed;
	const address = absoluteLink(`/play/${task.activityId}/`, sheet.context.siteUrl);
	const lead = new Paragraph({
		keepNext: true,
		children: [
			new TextRun({ text: `${kindNames[kind]}: `, bold: true }),
			new ExternalHyperlink({
				link: address,
				children: [new TextRun({ text: activityTitle(placed), style: 'Hyperlink' })],
			}),
			new TextRun(`, about ${task.minutes} minutes`),
		],
	});
	if (kind === 'statements') return [lead, ...listenTable(placed, sheet)];
	const rows = shown.map(({ number, item }) => [`${number}. ${item.prompt}`, briefAnswer(item)]);
	return [lead, ...headedTable(sheet.width, [1, 1], ['Item', 'Answer'], rows)];
}

function briefAnswer({ options, stimulus }: ChooseItem): string {
	if (stimulus) return truthLine(stimulus);
	return options
		.flatMap(({ text, verdict }, index) => (verdict === 'right' ? [`${letterOf(index)}. ${text}`] : []))
		.join(' ');
}

function listenTable({ shown }: PlacedTask, sheet: Sheet): Piece[] {
	const rows = shown.map(({ number, item }): Cell[] => {
		return [`${number}. ${item.prompt}`, item.lookFor ?? '', item.options[0]?.feedback ?? ''];
	});
	const header = ['Statement (not marked)', 'Listen for', 'Closing thought'];
	return headedTable(sheet.width, [1, 1, 1], header, rows);
}

function answered(numbered: NumberedItem, sheet: Sheet): Piece[] {
	const { item } = numbered;
	const rows = item.options.map(({ text, verdict, feedback }, index): Cell[] => {
		const isRight = verdict === 'right';
		return [[cellText(`${letterOf(index)}. ${text}`, isRight)], [cellText(verdictLabels[verdict], isRight)], feedback];
	});
	return [
		...itemHead(numbered, sheet),
		...(item.stimulus
			? [ledParagraph('Who was there?', truthLine(item.stimulus), { spacing: { before: 120, after: 120 } })]
			: []),
		...headedTable(sheet.width, [3, 1.3, 4], ['Option', 'Verdict', 'What pupils read'], rows),
		...clueTable(item, sheet),
	];
}

function clueTable({ stimulus }: ChooseItem, sheet: Sheet): Piece[] {
	if (!stimulus) return [];
	const label = paragraph('The signs', { bold: true }, { keepNext: true, spacing: { before: 120, after: 60 } });
	return [label, ...headedTable(sheet.width, [2, 3, 4, 2.2], [...clueColumns], stimulus.clues.map(clueCells))];
}
