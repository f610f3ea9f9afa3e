/** Codes as they are typed and pasted: one or many, with whatever stands between them. */
import { tidy } from './alphabet.ts';

/** Numbers and signs that lists put before a line. */
const bullet = /^\s*(?:\d{1,3}[.)]\s|[•*]\s)/;

/**
 * A text cut into single codes, each as it was written.
 *
 * Lines, commas, semicolons and bars always part codes. A space may stand within a code or between two, so pieces
 * between spaces are put together as long as they are no longer than one code.
 *
 * @param length how many symbols a code of the activity has.
 */
export function splitCodes(text: string, length: number): string[] {
	return text
		.split(/[\n\r]/)
		.flatMap((line) => line.replace(bullet, '').split(/[,;/|\t]/))
		.flatMap((piece) =>
			joinPieces(
				piece.split(/\s+/).filter((word) => tidy(word) !== ''),
				length,
			),
		);
}

function joinPieces(words: readonly string[], length: number): string[] {
	const codes: string[] = [];
	let code = '';
	for (const word of words) {
		const joined = code === '' ? word : `${code} ${word}`;
		if (code !== '' && tidy(joined).length > length) {
			codes.push(code);
			code = word;
		} else code = joined;
		if (tidy(code).length === length) {
			codes.push(code);
			code = '';
		}
	}
	return code === '' ? codes : [...codes, code];
}
