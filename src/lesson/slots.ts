/** The local details that a school or a force may fill in, once, in its own browser. On paper each is a line to write on. */
export const slotNames = {
	school: 'Name of the school',
	dslName: 'Safeguarding lead (DSL)',
	dslRoom: 'Where to find them',
	deputyName: 'Deputy safeguarding lead',
	schoolContact: 'School’s phone or e-mail',
	whenClosed: 'Who to reach when school is closed',
	force: 'Police force',
	forcePhone: 'How to reach the force',
	teamContact: 'Officer’s team (no personal phone or account)',
} as const;

/** One local detail. */
export type SlotName = keyof typeof slotNames;

/** What stands for a detail inside a sentence. No two are alike: slides are filled in by these words. */
const slotWords: Record<SlotName, string> = {
	school: 'name of the school',
	dslName: 'safeguarding lead’s name',
	dslRoom: 'their room',
	deputyName: 'deputy’s name',
	schoolContact: 'school’s phone or e-mail',
	whenClosed: 'who to reach when school is closed',
	force: 'name of the force',
	forcePhone: 'how to reach the force',
	teamContact: 'public contact of the team',
};

/** A detail inside a sentence for as long as nobody has filled it in, for example “[their room]”. */
export function slotText(slot: SlotName): string {
	return `[${slotWords[slot]}]`;
}

/** Whether there is such a local detail. */
export function isSlotName(name: string): name is SlotName {
	return Object.hasOwn(slotNames, name);
}

/** What a school or a force has filled in. */
export type LocalDetails = Partial<Record<SlotName, string>>;

/** How a slot is named inside a Word or PowerPoint file, so that a browser finds it again. A number after it counts places. */
export function slotMark(slot: SlotName): string {
	return `slot_${slot}`;
}
