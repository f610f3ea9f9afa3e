/** A device that speaks only on paper: how the tests of reading aloud give a page voices and hear what is said. */
import { vi } from 'vitest';

/** What was said and not silenced, in order. */
export const said: FakeUtterance[] = [];

class FakeUtterance {
	text: string;
	voice?: SpeechSynthesisVoice;
	lang = '';
	rate = 0;
	onend?: () => void;
	onerror?: () => void;

	constructor(text: string) {
		this.text = text;
	}
}

const synthesis = Object.assign(new EventTarget(), {
	voices: [] as Partial<SpeechSynthesisVoice>[],
	getVoices: () => synthesis.voices,
	speak: (words: FakeUtterance) => said.push(words),
	// As browsers do, a silenced voice says that it ended.
	cancel: vi.fn(() => said.at(-1)?.onend?.()),
});

export const cancel = synthesis.cancel;

export const british = { lang: 'en-GB', localService: true, default: false, name: 'British' };
export const american = { lang: 'en-US', localService: true, default: false, name: 'American' };
export const remote = { lang: 'en-GB', localService: false, default: true, name: 'Remote' };
export const french = { lang: 'fr-FR', localService: true, default: false, name: 'French' };

/** Gives the device its voices, and forgets what was said. */
export function device(...voices: Partial<SpeechSynthesisVoice>[]): void {
	vi.stubGlobal('speechSynthesis', synthesis);
	vi.stubGlobal('SpeechSynthesisUtterance', FakeUtterance);
	said.length = 0;
	cancel.mockClear();
	synthesis.voices = voices;
}

/** Voices that the browser comes to know of later. */
export function voicesArrive(...voices: Partial<SpeechSynthesisVoice>[]): void {
	synthesis.voices = voices;
	synthesis.dispatchEvent(new Event('voiceschanged'));
}

/** The voice comes to the end of what it says. */
export function finish(): void {
	said.at(-1)?.onend?.();
}

/** The words said so far. */
export const heard = () => said.map(({ text }) => text);
