export type { SlotName } from '#lesson/slots';
export { slotMark, slotNames } from '#lesson/slots';
