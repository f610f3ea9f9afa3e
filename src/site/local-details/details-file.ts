/** A school's details as a small file that staff may keep and load again. */
import type { LocalDetails, SlotName } from '#lesson/slots';
import { slotNames } from '#lesson/slots';

/** The longest detail, in characters: more would not fit its line. */
export const longestDetail = 80;

/** The details as the text of a file. */
export function writeDetails(details: LocalDetails): string {
	return `${JSON.stringify({ details }, null, '\t')}\n`;
}

/** The details of such a file; nothing when it is no such file. Names nobody knows are left out, long words cut. */
export function readDetails(text: string): LocalDetails | undefined {
	const given = parse(text);
	if (typeof given !== 'object' || given === null || !('details' in given)) return undefined;
	const found = given.details;
	if (typeof found !== 'object' || found === null) return undefined;
	const values = (Object.keys(slotNames) as SlotName[]).flatMap((slot) => {
		const value: unknown = (found as Record<string, unknown>)[slot];
		return typeof value === 'string' ? [[slot, value.slice(0, longestDetail)] as const] : [];
	});
	return Object.fromEntries(values);
}

function parse(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}
