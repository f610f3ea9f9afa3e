import type { ReadEntries } from '../entries.ts';
import type { Service } from '../schema/service.ts';
import type { Problem } from '../spot.ts';
import { escapePattern, findAll } from './find.ts';
import type { Prose } from './passages.ts';

/** Phone numbers typed into text, which would go stale there. */
export function checkNumbers(prose: Prose, { services }: ReadEntries): Problem[] {
	if (prose.numbers === 'none') return [];
	const known = services.flatMap((service) =>
		service.contacts
			.filter(({ kind, value }) => dialled.has(kind) && (prose.numbers === 'any' || digits(value).length > 4))
			.map(({ value }) => ({ service, value })),
	);
	// Known numbers first: of two that begin at one place, the first is told.
	const patterns = [
		...known.map(
			({ value }) => new RegExp(`(?<![\\w/-])${escapePattern(value).replace(/\s+/g, '\\s+')}(?![\\w-])`, 'g'),
		),
		/\+44[\d ()-]{8,}\d/g,
		/\b0\d[\d ()-]{7,}\d\b/g,
	];
	const found = patterns.flatMap((pattern) => findAll(prose, pattern));
	const isFirst = ({ at }: (typeof found)[number], index: number) =>
		found.findIndex((one) => one.at.line === at.line && one.at.column === at.column) === index;
	return found.filter(isFirst).map((one) => ({
		...one.at,
		message: `The number \`${one.found}\` is typed into the text.`,
		hint: hintFor(prose.at.file, known.find(({ value }) => digits(value) === digits(one.found))?.service),
	}));
}

const dialled = new Set<string>(['phone', 'text', 'relay']);

function digits(text: string): string {
	return text.replace(/\D/g, '');
}

function hintFor(file: string, service: Service | undefined): string {
	const { id, name } = service ?? { id: 'childline', name: 'Childline' };
	const always = 'so that it is right everywhere when it changes.';
	if (file.endsWith('.yaml'))
		return `Write the service’s name, as in “${name}”: its number stands in the help panel, ${always}`;
	const said = file.startsWith('content/pages/') ? `<Service id="${id}" />` : `:service[${id}]`;
	return `Write \`${said}\`, ${always}`;
}
