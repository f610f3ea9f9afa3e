import type { Service } from './schema/service.ts';

/** What adults are shown of who can help, those they need first at the front: few enough for a slide and a card. */
const shown = {
	parents: ['emergency', 'nspcc-helpline', 'ceop', 'police-101', 'childline', 'report-remove', 'report-fraud', 'bank'],
	staff: ['emergency', 'posh', 'ceop', 'police-101', 'nspcc-helpline', 'report-remove', 'childline'],
} as const;

/** How many fit a card beside its other lines. */
const onCard = 5;

/** The services for a room of adults, in the order in which they are shown. */
export function adultServices(services: readonly Service[], room: keyof typeof shown): Service[] {
	return shown[room].flatMap((id) => services.filter((service) => service.id === id));
}

/** The first of them, for a card that adults take home. */
export function adultCard(services: readonly Service[], room: keyof typeof shown): Service[] {
	return adultServices(services, room).slice(0, onCard);
}
