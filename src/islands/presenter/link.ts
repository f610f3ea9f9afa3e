/**
 * The thread between the window with the slides and the window with the notes. From disk both have the origin “null”,
 * so that what counts is not where a message says it comes from but which window sent it.
 */
import type { LocalDetails } from '#lesson/slots';
import { readShow, type Show } from '#stores/show';
import { ownPeople, readPeople } from './own-people.ts';

/** What the windows tell each other: how it stands, or that it is over. */
export interface Letter {
	/** That it is one of ours, and of which slides. */
	deck: string;
	type: 'hello' | 'state' | 'end';
	show: Show;
	/** Whom the help slide of the window that sends it names. */
	people: LocalDetails;
}

/** A letter about these slides; nothing for any other message. Never throws. */
export function readLetter(data: unknown, deck: string): Letter | undefined {
	if (typeof data !== 'object' || data === null) return undefined;
	const { deck: about, type, show: raw, people } = data as Partial<Letter>;
	const show = readShow(raw);
	if (about !== deck || !show || (type !== 'hello' && type !== 'state' && type !== 'end')) return undefined;
	return { deck, type, show, people: readPeople(people) };
}

/** Whether the other window is open and answers. `none` until it has been there once. */
export type Peer = 'none' | 'there' | 'lost';

/** How long a window may be silent. One in the background still answers: only its own timers are slow. */
const patienceMs = 4000;
const everyMs = 1000;

export interface Link {
	/** Opens the other window. False where the browser does not let it. */
	open(address: string, features?: string): boolean;
	tell(type: Letter['type']): void;
	close(): void;
}

interface LinkEnds {
	deck: string;
	show: () => Show;
	hear: (letter: Letter) => void;
	onPeer: (peer: Peer) => void;
}

/** Joins this window to the one that opened it, or that it opens. */
export function createLink({ deck, show, hear, onPeer }: LinkEnds): Link {
	const opener = window.opener as Window | null;
	let other: Window | undefined;
	let heardAt: number | undefined;

	function tell(type: Letter['type']): void {
		const address = location.origin === 'null' || location.protocol === 'file:' ? '*' : location.origin;
		const letter: Letter = { deck, type, show: show(), people: ownPeople() };
		(other ?? opener)?.postMessage(letter, address);
	}

	function onMessage({ data, source }: MessageEvent): void {
		const sender = source as Window | null;
		const letter = readLetter(data, deck);
		if (!letter || !sender || !isOurs(sender)) return;
		other = sender;
		heardAt = performance.now();
		onPeer('there');
		if (letter.type === 'hello') tell('state');
		hear(letter);
	}

	/** A window this one opened, also before it was loaded again and forgot so, or the one that opened this. */
	function isOurs(sender: Window): boolean {
		return sender === other || sender === opener || sender.opener === window;
	}

	function look(): void {
		tell('hello');
		if (heardAt === undefined) return;
		const isSilent = performance.now() - heardAt > patienceMs;
		onPeer(other?.closed || isSilent ? 'lost' : 'there');
	}

	addEventListener('message', onMessage);
	const timer = setInterval(look, everyMs);
	tell('hello');

	return {
		open(address, features) {
			if (other && !other.closed && other !== opener) {
				other.focus();
				return true;
			}
			const opened = window.open(address, '_blank', features);
			if (!opened) return false;
			other = opened;
			return true;
		},
		tell,
		close() {
			removeEventListener('message', onMessage);
			clearInterval(timer);
		},
	};
}
