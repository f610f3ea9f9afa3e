import type { SlotName } from '#lesson/slots';
import { slotText } from '#lesson/slots';

/** Says a local detail wherever a sentence of the page needs it; where it is empty the words in brackets come back. */
export function fillPlaces(slot: SlotName, value: string, root: ParentNode = document): void {
	for (const place of root.querySelectorAll(`[data-local="${slot}"]`))
		place.textContent = value.trim() || slotText(slot);
}
