/** What Typst will not print, in words that say where it stands and what to do. */

/**
 * The faults of a sheet, a line each.
 *
 * @param error what `print` threw. Typst says its faults in the message or, if it finds them while writing, in a code.
 * @param sheet what was to be printed.
 * @param placeOf where in the sources some letters stand, if that is known.
 */
export function faultsOf(error: unknown, sheet: unknown, placeOf: (letters: string) => string | undefined): string[] {
	const { message = '', code = '' } = error as { message?: string; code?: string };
	const said = `${message} ${code}`;
	const missing = [...said.matchAll(/the text `\\?"(.+?)\\?"` could not be displayed/g)];
	const letters = new Set(missing.map(([, letter = '']) => asLetter(letter)));
	const faults = [...letters].map((letter) => letterFault(letter, sheet, placeOf(letter)));
	if (said.includes('missing alt text')) faults.push(...pictureFaults(sheet));
	const others = [...said.matchAll(/"?message"?: ?"(.*?[^\\])"/g)].map(([, other]) => `- Typst says: ${other}`);
	return faults.length > 0 ? faults : [...new Set(others), ...(others.length === 0 ? [said.trim()] : [])];
}

/** Typst writes what cannot be seen as Rust does. */
function asLetter(text: string): string {
	return text.replace(/\\+u\{([0-9a-f]+)\}/g, (_, hex: string) => String.fromCodePoint(Number.parseInt(hex, 16)));
}

function letterFault(letter: string, sheet: unknown, place: string | undefined): string {
	const text = textsOf(sheet).find((known) => known.includes(letter)) ?? letter;
	const code = letter.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0');
	const where = place ? `${place}: ` : '';
	return `- ${where}“${letter}” (U+${code}) in “${shortened(text)}”: our typeface has no such letter. Say it in other words, or teach src/outputs/pdf/letters.ts or signs.ts.`;
}

function pictureFaults(sheet: unknown): string[] {
	const bare = objectsIn(sheet).filter(({ svg, alt }) => svg && !`${alt ?? ''}`.trim());
	return bare.map(
		({ src, address }) => `- The picture ${src ?? address} has no words for who cannot see it: describe it.`,
	);
}

function shortened(text: string): string {
	const plain = text.replaceAll('\u00AD', '');
	return plain.length > 120 ? `${plain.slice(0, 120)}…` : plain;
}

function textsOf(sheet: unknown): string[] {
	return objectsIn(sheet).flatMap(({ text }) => (typeof text === 'string' ? [text] : []));
}

function objectsIn(value: unknown): Record<string, unknown>[] {
	if (typeof value !== 'object' || value === null) return [];
	const inner = Object.values(value).flatMap(objectsIn);
	return Array.isArray(value) ? inner : [value as Record<string, unknown>, ...inner];
}
