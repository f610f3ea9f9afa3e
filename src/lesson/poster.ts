/** First words of help, for the poster, documents and slides. */
import type { BandId } from './bands.ts';

/** The four first steps, as the poster says them: on the web and on paper alike. */
export const firstSteps = [
	{ name: 'Stop', text: 'Do not reply. Do not pay. Do not send anything else.' },
	{ name: 'Keep', text: 'Do not delete the chat. Do not copy or pass on any private picture.' },
	{ name: 'Tell', text: 'Talk to an adult you trust. Keep telling until somebody helps.' },
	{ name: 'Call', text: 'Or write. You choose who to ask first.' },
] as const;

/** What comes before any service: people close by, more than one of them. */
export function tellFirst(bandId: BandId): string {
	return bandId === 'ks2'
		? 'Tell a grown-up you trust. Keep telling until somebody listens.'
		: 'Tell an adult you trust. If they do not help, tell another.';
}
