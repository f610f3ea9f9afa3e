import type { Lesson } from '#lesson/lesson';
import type { OutputContext } from '../output.ts';
import type { PaperDocument } from '../paper/part.ts';
import { placeOf } from '../place.ts';
import { stamp } from '../wording.ts';
import type { Printed } from './compiler.ts';
import { print } from './compiler.ts';
import { faultsOf } from './faults.ts';
import { printedSheet } from './printed.ts';

/**
 * A paper document as PDF/UA-1, with the footer all files share.
 *
 * @throws an `Error` that names lesson, document, words and, where it is known, file and line: for letters that our typeface lacks, a picture without words,
 *   headings that skip a level.
 */
export function printDocument(document: PaperDocument, lesson: Lesson, context: OutputContext): Printed {
	const sheet = printedSheet(document, context.svg);
	const about = {
		author: context.siteName,
		description: stamp(lesson),
		independence: context.independence,
		date: lesson.plan.reviewed.split('-').map(Number),
	};
	try {
		return printToFit(document, (scale) => print({ ...sheet, ...about, scale }));
	} catch (error) {
		const faults = faultsOf(error, sheet, (letters) => placeOf(lesson, letters));
		throw new Error(`Lesson ${lesson.id}, ${document.name}.pdf:\n${faults.join('\n')}`, { cause: error });
	}
}

/** How large a sheet is set beside what its look says, from the largest on. */
const scales = [0.93, 0.87, 0.8];

/** The largest print that fits on as many sides as it should; if none does, the largest. */
function printToFit({ look, sides }: PaperDocument, printAt: (scale: number) => Printed): Printed {
	const full = printAt(1);
	if (sides === undefined || look !== 'plain' || full.pages <= sides) return full;
	for (const scale of scales) {
		const smaller = printAt(scale);
		if (smaller.pages <= sides) return smaller;
	}
	return full;
}
