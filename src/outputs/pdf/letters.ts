/** Words as our typeface can print them. */
import type { Run } from '../paper/part.ts';
import type { SignName } from './signs.ts';
import { signFor } from './signs.ts';

type Words = Extract<Run, { type: 'words' }>;

/** Words without a sign in them, or a sign. */
export type PrintedRun = Words | { type: 'sign'; name: SignName };

/** Emoji that chats may hold, as words. Paper is read in grey and read aloud, where words say more than a small picture. */
const emojiNames: Record<string, string> = {
	'🙂': 'smiling face',
	'😀': 'grinning face',
	'😃': 'grinning face',
	'😄': 'grinning face',
	'😁': 'grinning face',
	'😊': 'smiling face',
	'☺': 'smiling face',
	'😂': 'laughing face',
	'🤣': 'laughing face',
	'😅': 'laughing face',
	'😉': 'winking face',
	'😎': 'face with sunglasses',
	'😍': 'face with heart eyes',
	'😢': 'crying face',
	'😭': 'crying face',
	'😟': 'worried face',
	'😕': 'unsure face',
	'😬': 'awkward face',
	'🙄': 'face with rolling eyes',
	'😳': 'blushing face',
	'🤔': 'thinking face',
	'😴': 'sleeping face',
	'🙏': 'folded hands',
	'👍': 'thumbs up',
	'👎': 'thumbs down',
	'👋': 'waving hand',
	'👏': 'clapping hands',
	'💪': 'strong arm',
	'🎉': 'party popper',
	'🎮': 'game controller',
	'🎸': 'guitar',
	'🎨': 'paint palette',
	'⚽': 'football',
	'🏀': 'basketball',
	'🛹': 'skateboard',
	'🐶': 'dog',
	'🐱': 'cat',
	'🔥': 'flame',
	'✨': 'sparkles',
	'💯': 'hundred points',
	'👀': 'eyes',
	'📷': 'camera',
	'📱': 'phone',
};

// Nothing to see: marks that turn the direction of letters, joiners, and what says “draw me in colour”.
const unseen = /(?!\u00AD)\p{Default_Ignorable_Code_Point}/gu;
const twins: readonly (readonly [RegExp, string])[] = [
	[/[\u2000-\u2008\u200A\u2028\u2029\u205F\u3000]/g, ' '],
	[/\u202F/g, '\u00A0'],
	[/[\u2010\u2011]/g, '-'],
	[/[\u2012\u2015]/g, '–'],
	[/[\u201B\u2032]/g, '’'],
	[/\u2033/g, '”'],
];

/** Longer than any English word: what is longer is a slip of the keyboard, and breaks anywhere rather than stick out. */
const longestWord = 24;

// A zero-width space would break words without a hyphen, but Typst 0.14 then sets one letter too many on a line.
const softHyphen = '\u00AD';

/** Words as runs that our typeface can print. What it cannot print and we cannot draw stays, and stops the printing. */
export function printedRuns(run: Words): PrintedRun[] {
	return splitSigns(printedText(run.text)).map((piece) =>
		piece.sign ? { type: 'sign', name: piece.sign } : { ...run, text: withBreaks(piece.text) },
	);
}

/** A text for what is shown nowhere but read aloud, or for places without drawings. */
export function printedText(text: string): string {
	const plain = twins.reduce((known, [from, to]) => known.replace(from, to), text.normalize('NFC').replace(unseen, ''));
	return plain.replace(/\p{Extended_Pictographic}\p{Emoji_Modifier}?/gu, (emoji) => {
		const name = emojiNames[[...emoji][0] ?? ''];
		return name ? `(${name})` : emoji;
	});
}

function splitSigns(text: string): { text: string; sign?: SignName }[] {
	const pieces: { text: string; sign?: SignName }[] = [];
	for (const character of text) {
		const sign = signFor(character);
		const last = pieces.at(-1);
		if (sign) pieces.push({ text: '', sign });
		else if (last && !last.sign) last.text += character;
		else pieces.push({ text: character });
	}
	return pieces;
}

/** Addresses break after their slashes and hyphens by themselves. */
function withBreaks(text: string): string {
	return text.replace(/[^\s/-]+/g, (word) => (word.length <= longestWord ? word : [...word].join(softHyphen)));
}

/** Pieces of a text that never break, the longest first. */
export function longestPieces(text: string): string[] {
	return text.split(/[\s\u00AD/-]+/).sort((one, other) => other.length - one.length);
}
