import { minifySync } from 'rolldown/utils';

/**
 * A classic script made small enough to stand in a page.
 *
 * Making it small brings in no syntax newer than ES2020, for phones that are no longer updated.
 *
 * @throws if the source is not a script.
 */
export function inlineScript(source: string): string {
	const { code, errors } = minifySync('inline.cjs', source, { compress: { target: 'es2020' } });
	if (errors.length > 0) throw new Error(errors.map(({ message }) => message).join('\n'));
	return code.trim();
}
