/** The two questions of the help pages at work. What is answered stays in the form, and goes with the page. */
import type { Reach } from './help-filter.ts';
import { fits, waysText } from './help-filter.ts';

/** Shows the form inside `panel`, and from then on those of its `[data-reach]` that fit what the form says. */
export function bindHelpFilter(panel: HTMLElement): void {
	const form = panel.querySelector<HTMLFormElement>('[data-help-ask]');
	if (!form) return;
	form.hidden = false;
	form.addEventListener('change', () => show(panel, form));
	form.addEventListener('submit', (event) => event.preventDefault());
	form.addEventListener('reset', () => {
		clear(form);
		show(panel, form);
		form.querySelector('input')?.focus();
	});
	// A page that comes back from the browser's memory knows nothing of whoever sat here before.
	addEventListener('pagehide', () => {
		clear(form);
		show(panel, form);
		say(form, '');
	});
}

function show(panel: HTMLElement, form: HTMLFormElement): void {
	const said = new FormData(form);
	const answers = { age: text(said.get('age')), nation: text(said.get('nation')) };
	const ways = [...panel.querySelectorAll<HTMLElement>('.help-services > li')];
	for (const way of ways) way.hidden = !fits(reachOf(way), answers);
	for (const group of panel.querySelectorAll<HTMLElement>('.help-group'))
		group.hidden = !group.querySelector('.help-services > li:not([hidden])');
	say(form, waysText(ways.filter(({ hidden }) => !hidden).length, ways.length));
	const button = form.querySelector<HTMLElement>('[type=reset]');
	if (button) button.hidden = !answers.age && !answers.nation;
}

function clear(form: HTMLFormElement): void {
	for (const choice of form.querySelectorAll('input')) choice.checked = false;
}

function say(form: HTMLFormElement, words: string): void {
	const status = form.querySelector('[role=status]');
	if (status) status.textContent = words;
}

function reachOf({ dataset: { reach } }: HTMLElement): Reach {
	return reach ? (JSON.parse(reach) as Reach) : {};
}

function text(value: FormDataEntryValue | null): string | undefined {
	return typeof value === 'string' ? value : undefined;
}
