import type { SlotName } from '#lesson/slots';
import { slotNames } from '#lesson/slots';
import type { Look, PaperDocument, Part, Run } from '../part.ts';
import { words } from '../part.ts';
import { heading, paragraph } from '../text.ts';

/** What a handout says of itself. */
interface HandoutFacts {
	/** Its name in a pack, beginning with its place, for example `13-slips`. */
	name: string;
	title: string;
	/** What the download link says; the title when left out. */
	label?: string;
	audience: PaperDocument['audience'];
	look?: Look;
	landscape?: boolean;
	copies?: PaperDocument['copies'];
	only?: PaperDocument['only'];
	sides?: PaperDocument['sides'];
}

/** A document of its title and parts, upright and plain unless it says otherwise. */
export function handout(facts: HandoutFacts, parts: readonly Part[]): PaperDocument {
	const { title, label = title, look = 'plain', landscape = false } = facts;
	return { ...facts, label, look, landscape, parts: [heading(1, title), ...parts] };
}

/** A local detail with its name before it, on a line of its own. */
export function slotLine(slot: SlotName, name: string = slotNames[slot]): Part {
	return paragraph(slotRuns(slot, name));
}

/** A local detail with its name before it, in a sentence. */
export function slotRuns(slot: SlotName, name: string): Run[] {
	return [...words(`${name}: `, { bold: true }), { type: 'slot', slot }];
}
