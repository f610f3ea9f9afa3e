import { Paragraph, TextRun } from 'docx';
import type { ChooseItem } from '#lesson/mechanics/choose';
import { surenessNames } from '../../wording.ts';
import { box, tickList } from '../pen.ts';
import type { Piece } from '../table.ts';
import { closeLines } from '../theme.ts';

/** Options to tick; where it is asked, how sure the pupil is. */
export function chooseForm({ options }: Pick<ChooseItem, 'options'>, confidence: boolean): Piece[] {
	return [...tickList(options.map(({ text }) => text)), ...(confidence ? [surenessLine()] : [])];
}

function surenessLine(): Paragraph {
	const boxes = surenessNames.flatMap((name) => [box('\u2003'), new TextRun(` ${name}`)]);
	return new Paragraph({
		spacing: { ...closeLines, before: 80, after: 60 },
		children: [new TextRun({ text: 'How sure are you?', bold: true }), ...boxes],
	});
}
