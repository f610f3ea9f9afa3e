import { expect, test } from 'vitest';
import type { ChatStimulus } from '#lesson/mechanics/item';
import { sinceLast } from './stimulus.ts';

const chat = (title: string, ...texts: string[]): ChatStimulus => {
	return { kind: 'chat', skin: 'app', title, lines: texts.map((text) => ({ text })) };
};

test('what was shown just before is not shown again, nor is nothing', () => {
	const one = chat('Drama', 'a');
	expect(sinceLast(one, one)).toBeUndefined();
	expect(sinceLast(undefined, one)).toBeUndefined();
});

test('a chat that goes on shows its new lines only', () => {
	const next = sinceLast(chat('Drama', 'a', 'b'), chat('Drama', 'a'));
	expect(next).toEqual({ ...chat('Drama, a little later', 'b') });
});

test('another chat, or one that begins differently, is shown whole', () => {
	for (const last of [chat('Choir', 'a'), chat('Drama', 'z'), undefined])
		expect(sinceLast(chat('Drama', 'a', 'b'), last)).toEqual(chat('Drama', 'a', 'b'));
});
