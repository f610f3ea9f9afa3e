/** English voices that live on the device. Others send what they read to a company, so they are never used. */

/** The voice to read with, a British one first, or nothing. Browsers may come to know of voices late. */
export function localVoice(): SpeechSynthesisVoice | undefined {
	const voices = synthesis()?.getVoices() ?? [];
	const english = voices.filter(({ localService, lang }) => localService && /^en(?![a-z])/i.test(lang));
	return english.find(({ lang }) => /^en.GB/i.test(lang)) ?? english.find((voice) => voice.default) ?? english[0];
}

/** Calls `listener` whenever the list of voices has changed; returns what ends it. */
export function onVoices(listener: () => void): () => void {
	// Older Safari has no events here; it knows its voices at once.
	synthesis()?.addEventListener?.('voiceschanged', listener);
	return () => synthesis()?.removeEventListener?.('voiceschanged', listener);
}

function synthesis(): SpeechSynthesis | undefined {
	return 'SpeechSynthesisUtterance' in globalThis ? globalThis.speechSynthesis : undefined;
}
