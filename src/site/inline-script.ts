/** A quoted string, which stays as it is. */
const strings = /('[^'\n]*'|`[^`]*`)/;

/**
 * A classic script made small enough to stand in a page: without whole-line comments and without space round signs.
 *
 * It is no parser. Sources end every statement with a semicolon, have no regular expressions, no template over several
 * lines, and no line inside a string that starts with `//`. The tests run what comes out.
 */
export function inlineScript(source: string): string {
	const lines = source.split('\n').map((line) => line.trim());
	const code = lines.filter((line) => !line.startsWith('//')).join('\n');
	return code.split(strings).map(squeezeUnlessString).join('').trim();
}

function squeezeUnlessString(part: string, index: number): string {
	if (index % 2 === 1) return part;
	const tight = part.replace(/\s*([-=+*!<>|&?:;,(){}[\]])\s*/g, '$1');
	return tight
		.replaceAll(',)', ')')
		.replaceAll(';}', '}')
		.replace(/\((\w+)\)=>/g, '$1=>');
}
