/**
 * The search form with what it finds, for the dialog and for the page of its own. What is typed stays in the field:
 * nothing is kept, nothing goes into the address. Plain DOM, since it loads on demand and stands alone.
 */
import type { Filters, SearchData } from '#lesson/search/data';
import { element } from '../element.ts';
import { fill } from '../fill.ts';
import { type FilterControls, filterControls, type SearchRange } from './filters.ts';
import { type Findings, find } from './find.ts';
import { loadData } from './load.ts';
import { type Depth, helpCard, resultOf } from './results.ts';
import { words } from './words.ts';

const limit = 20;
const pauseMs = 200;

export interface SearchBox {
	input: HTMLInputElement;
	parts: HTMLElement[];
}

export interface BoxOptions {
	/** Begins the ids, so that dialog and page may stand in one document. */
	name: string;
	range: SearchRange;
	/** Where the reader's own help page is. */
	helpHref: string;
	depth: Depth;
}

/** Makes the form, the sentence that says what was found, the help card's place and the list. */
export function searchBox({ name, range, helpHref, depth }: BoxOptions): SearchBox {
	const input = element('input', {
		id: `${name}-input`,
		type: 'text',
		autocomplete: 'off',
		autocapitalize: 'none',
		spellcheck: 'false',
		enterkeyhint: 'search',
	});
	const form = element('form', { role: 'search' }, element('label', { for: input.id }, words.label), input);
	const status = element('p', { role: 'status' });
	const asTyped = element('p', { class: 'search-as-typed' });
	const card = element('div', { class: 'search-card-place' });
	const results = element('ol', { class: 'search-results' });
	const reader: Reader = { range, helpHref, depth, input, status, asTyped, card, results, turn: 0 };

	let pause: ReturnType<typeof setTimeout>;
	const now = () => {
		clearTimeout(pause);
		void look(reader);
	};
	input.addEventListener('input', () => {
		clearTimeout(pause);
		results.ariaBusy = 'true';
		pause = setTimeout(now, pauseMs);
	});
	form.addEventListener('submit', (event) => {
		event.preventDefault();
		now();
	});
	void loadData().then((data) => {
		reader.data = data;
		reader.controls = filterControls(range, data, now);
		form.append(reader.controls.part);
	});
	return { input, parts: [form, status, card, asTyped, results] };
}

/** One box and what it is at. */
interface Reader extends Omit<BoxOptions, 'name'> {
	input: HTMLInputElement;
	status: HTMLElement;
	asTyped: HTMLElement;
	card: HTMLElement;
	results: HTMLElement;
	data?: SearchData;
	controls?: FilterControls;
	/** Counts the looks, so that an answer to an older one is dropped. */
	turn: number;
}

/** @param isAsTyped looks for the words however they are spelt. */
async function look(reader: Reader, isAsTyped = false): Promise<void> {
	const { input, range, controls, results } = reader;
	const typed = input.value.trim();
	reader.turn += 1;
	const { turn } = reader;
	if (typed === '') return show(reader, '', undefined);
	results.ariaBusy = 'true';
	const filters: Filters = controls?.filters() ?? range.scope;
	try {
		const found = await find({ typed, filters, limit, asTyped: isAsTyped });
		if (turn === reader.turn) show(reader, sentenceFor(found), found, typed);
	} catch {
		// Whatever failed, a reader in trouble gets one calm sentence and whom to call.
		if (turn === reader.turn) show(reader, words.failed, { pages: [], hasMore: false, isTrouble: true });
	}
}

function show(reader: Reader, sentence: string, found: Findings | undefined, typed = ''): void {
	const { status, asTyped, card, results, depth } = reader;
	status.textContent = sentence;
	asTyped.replaceChildren(...(found?.corrected ? [wayBack(reader, typed)] : []));
	const isHelpFirst = found && (found.isTrouble || found.pages.length === 0);
	card.replaceChildren(...(isHelpFirst ? [cardFor(reader)] : []));
	results.replaceChildren(...(found?.pages ?? []).map((page) => resultOf(page, depth)));
	results.ariaBusy = 'false';
}

function sentenceFor({ pages, hasMore, corrected }: Findings): string {
	if (pages.length === 0) return words.none;
	const one = pages.length === 1 ? words.one : words.many;
	const count = fill(hasMore ? words.more : one, { n: pages.length, limit });
	return corrected ? fill(words.corrected, { words: corrected, n: count }) : count;
}

function wayBack(reader: Reader, typed: string): HTMLElement {
	const button = element('button', { type: 'button', class: 'button-quiet' }, fill(words.asTyped, { words: typed }));
	button.addEventListener('click', () => {
		// The button goes with what it was about.
		reader.input.focus();
		void look(reader, true);
	});
	return button;
}

/** The help card for whoever reads the page: staff see whom staff call. */
function cardFor({ data, range, controls, helpHref, depth }: Reader): HTMLElement {
	const audiences = (controls?.filters() ?? range.scope).audience ?? [];
	const isStaff = audiences.includes('teacher');
	const [own = 'pupil'] = isStaff ? ['teacher'] : audiences;
	const contacts = data?.help[own] ?? data?.help.pupil ?? [];
	return helpCard(contacts, isStaff ? '/teach/guidance/if-a-pupil-tells-you/' : helpHref, isStaff, depth);
}
