import { afterEach, expect, it, vi } from 'vitest';
import { american, british, device, french, remote, voicesArrive } from './speech.driver.ts';
import { localVoice, onVoices } from './voice.ts';

afterEach(() => vi.unstubAllGlobals());

it('takes a British voice of the device before others', () => {
	device(french, american, british, remote);
	expect(localVoice()).toBe(british);
});

it('takes the device’s usual English voice where none is British, or else the first', () => {
	const usual = { ...american, default: true };
	device(american, usual);
	expect(localVoice()).toBe(usual);
	device(french, american);
	expect(localVoice()).toBe(american);
});

it.each([['en'], ['en_GB'], ['EN-gb']])('knows %s for English', (lang) => {
	device({ ...british, lang });
	expect(localVoice()?.lang).toBe(lang);
});

it('takes no voice that would send words to a company, and no other language', () => {
	device(remote, french, { ...british, lang: 'enm' });
	expect(localVoice()).toBeUndefined();
});

it('hears of voices that come late, until it is told to stop', () => {
	device();
	const listener = vi.fn();
	const end = onVoices(listener);
	voicesArrive(british);
	end();
	voicesArrive();
	expect(listener).toHaveBeenCalledOnce();
});

it('finds no voice where the browser cannot speak', () => {
	vi.stubGlobal('speechSynthesis', undefined);
	expect(localVoice()).toBeUndefined();
	expect(() => onVoices(() => {})()).not.toThrow();
});
