/** The native controls that narrow a search, as far as the page's readers have something to choose. */
import type { Filters, PageFacts, SearchData } from '#lesson/search/data';
import { fitsFilters } from '#lesson/search/data';
import { element } from '../element.ts';
import { fill } from '../fill.ts';
import { words } from './words.ts';

type Name = 'audience' | 'band' | 'type' | 'minutes';

/** Where a page's search may look at most. */
export interface SearchRange {
	/** What the page's own readers may find. */
	scope: Filters;
	/** For a page of no one audience: what each may find. */
	scopes?: Record<string, Filters>;
}

export interface FilterControls {
	part: HTMLElement;
	/** What the controls stand at. */
	filters(): Filters;
}

/**
 * Makes the controls. A pupil's page keeps to its band, so it offers no age; where no band is known, one may be picked
 * for this search. A control with nothing to choose is not there, and a choice starts those after it anew.
 */
export function filterControls(
	range: SearchRange,
	{ bands, mixes }: Pick<SearchData, 'bands' | 'mixes'>,
	onChange: () => void,
): FilterControls {
	const part = element('div', { class: 'search-filters', role: 'group', 'aria-label': words.filters });
	const chosen = new Map<Name, string>();
	const filters = (without?: Name) => filtersFor(range, chosen, mixes, without);
	const draw = (changed?: Name) => {
		const controls = names.map((name) => controlOf(name, optionsFor(name, range, filters(name), { bands, mixes })));
		part.replaceChildren(...controls.filter((control) => control !== undefined));
		if (changed) part.querySelector<HTMLElement>(`[data-filter=${changed}]`)?.focus();
	};
	const controlOf = (name: Name, options: Option[]) => {
		if (options.length < (name === 'band' ? 2 : 3)) return undefined;
		const select = selectOf(name, options);
		select.value = chosen.get(name) ?? '';
		select.addEventListener('change', () => {
			// What the later ones offer depends on it.
			for (const later of names.slice(names.indexOf(name) + 1)) chosen.delete(later);
			chosen.set(name, select.value);
			draw(name);
			onChange();
		});
		return element('label', {}, element('span', {}, words[name]), select);
	};
	draw();
	return { part, filters: () => filters() };
}

const names: Name[] = ['audience', 'band', 'type', 'minutes'];

interface Option {
	value: string;
	label: string;
}

function selectOf(name: Name, options: readonly Option[]): HTMLSelectElement {
	const all = options.map(({ value, label }) => element('option', { value }, label));
	return element('select', { 'data-filter': name, autocomplete: 'off' }, ...all);
}

/** What the choices come to, as filters: never more than the range lets through. */
function filtersFor(
	range: SearchRange,
	chosen: ReadonlyMap<Name, string>,
	mixes: readonly PageFacts[],
	without?: Name,
): Filters {
	const pick = (name: Name) => (name === without ? '' : (chosen.get(name) ?? ''));
	const audience = pick('audience');
	const own = range.scopes?.[audience] ?? range.scope;
	const isStaff = own.audience?.includes('teacher');
	const band = pick('band');
	const minutes = Number(pick('minutes'));
	return {
		...own,
		...(audience && own.audience?.includes(audience) && !range.scopes && { audience: [audience] }),
		...(band && mayPickBand(own) && { band: isStaff ? [band] : [band, 'all'] }),
		...(pick('type') && { type: [pick('type')] }),
		...(minutes > 0 && { minutes: valuesOf('minutes', mixes).filter((length) => Number(length) <= minutes) }),
	};
}

function mayPickBand({ band }: Filters): boolean {
	return band === undefined || String(band) === 'all';
}

function optionsFor(
	name: Name,
	range: SearchRange,
	filters: Filters,
	{ bands, mixes }: Pick<SearchData, 'bands' | 'mixes'>,
): Option[] {
	const { [name]: _, ...others } = filters;
	const values = valuesOf(
		name,
		mixes.filter((facts) => fitsFilters(facts, others)),
	);
	const any = { value: '', label: words.any[name] };
	switch (name) {
		case 'audience':
			return audienceOptions(range, any);
		case 'band': {
			if (!mayPickBand(filters)) return [];
			const first = filters.band ? { value: '', label: words.noAge } : any;
			return [
				first,
				...bands.filter(({ id }) => values.includes(id)).map(({ id, name }) => ({ value: id, label: name })),
			];
		}
		case 'type':
			return [any, ...values.sort((a, b) => a.localeCompare(b, 'en')).map((value) => ({ value, label: value }))];
		case 'minutes': {
			const lengths = values.map(Number).sort((a, b) => a - b);
			return [any, ...lengths.map((n) => ({ value: String(n), label: fill(words.upTo, { n }) }))];
		}
	}
}

/** Staff may narrow their search to one audience; on a page of no one audience, readers say who they are. */
function audienceOptions({ scope, scopes }: SearchRange, any: Option): Option[] {
	const labels: Record<string, string> = words.audiences;
	const option = (value: string) => ({ value, label: labels[value] ?? value });
	if (scopes) return [any, ...Object.keys(scopes).map(option)];
	return scope.audience?.includes('teacher') ? [any, ...scope.audience.map(option)] : [];
}

function valuesOf(name: Name, mixes: readonly PageFacts[]): string[] {
	return [...new Set(mixes.flatMap((facts) => facts[name] ?? []))];
}
