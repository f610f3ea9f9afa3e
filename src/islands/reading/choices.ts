/**
 * How somebody likes to read. What holds on the page stands as `data-…` on `<html>`, where the styles find it and the
 * theme script puts what was kept; so it holds until the page is left even where nothing can be kept.
 */
import { type Reading, readingParts, storageKeys } from '#stores/keys';
import { read, remove, write } from '#stores/storage';

/** What can be chosen: the parts of the kept way to read, and the colours. */
export type ChoiceName = keyof Reading | 'colours';

const data = () => document.documentElement.dataset;

/** The step that holds on this page; `0` (of the colours, `auto`) is how the site comes. */
export function choiceOf(name: ChoiceName): string {
	return data()[name] ?? (name === 'colours' ? 'auto' : '0');
}

/** Makes a step hold, at once and on later pages. Whether this browser keeps it. */
export function choose(name: ChoiceName, step: string): boolean {
	if (name === 'colours') return chooseColours(step);
	data()[name] = step;
	return keep(storageKeys.reading.key, readingParts.map(choiceOf).join(''), '0000');
}

/** Everything as the site comes, here and on later pages. */
export function putBack(): void {
	for (const part of readingParts) choose(part, '0');
	chooseColours('auto');
}

function chooseColours(step: string): boolean {
	if (step === 'auto') delete data().colours;
	else data().colours = step;
	data().theme = data().colours ?? (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light');
	return keep(storageKeys.theme.key, step, 'auto');
}

/** What is as the site comes needs no entry. */
function keep(key: string, raw: string, usual: string): boolean {
	if (raw === usual) remove(key);
	else write(key, raw);
	return (read(key) ?? usual) === raw;
}
