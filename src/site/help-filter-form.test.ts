// @vitest-environment happy-dom
import { beforeEach, expect, it } from 'vitest';
import { bindHelpFilter } from './help-filter-form.ts';

const find = <T extends HTMLElement>(selector: string) => document.querySelector(selector) as T;
const shown = () =>
	[...document.querySelectorAll<HTMLElement>('li')]
		.filter(({ hidden }) => !hidden)
		.map(({ textContent }) => textContent);

function choose(value: string): void {
	const choice = find<HTMLInputElement>(`[value="${value}"]`);
	choice.checked = true;
	choice.dispatchEvent(new Event('change', { bubbles: true }));
}

beforeEach(() => {
	document.body.innerHTML = `<section>
		<form data-help-ask hidden>
			<input type="radio" name="age" value="11-13"><input type="radio" name="age" value="18">
			<input type="radio" name="nation" value="wales"><input type="radio" name="nation" value="england">
			<p role="status"></p><button type="reset" hidden>Show all</button>
		</form>
		<div class="help-group"><ul class="help-services"><li>All</li><li data-reach='{"nations":["wales"]}'>Welsh</li></ul></div>
		<div class="help-group" id="adults"><ul class="help-services"><li data-reach='{"ageFrom":18}'>Adults</li></ul></div>
	</section>`;
	bindHelpFilter(find('section'));
});

it('appears, and hides nothing before it is answered', () => {
	expect(find('form').hidden).toBe(false);
	expect(shown()).toEqual(['All', 'Welsh', 'Adults']);
	expect(find('[role=status]').textContent).toBe('');
	expect(find('button').hidden).toBe(true);
});

it('hides what is for others, and headings with nothing under them', () => {
	choose('11-13');
	choose('england');
	expect(shown()).toEqual(['All']);
	expect(find('#adults').hidden).toBe(true);
	expect(find('[role=status]').textContent).toBe('1 way for you');
});

it('shows all again at a press, and has the focus where questions begin', () => {
	choose('11-13');
	find('button').click();
	expect(shown()).toEqual(['All', 'Welsh', 'Adults']);
	expect(find('[role=status]').textContent).toBe('All 3 ways are shown.');
	expect(find('button').hidden).toBe(true);
	expect(document.activeElement).toBe(find('input'));
});

it('forgets what was said when the page is left', () => {
	choose('18');
	choose('wales');
	dispatchEvent(new Event('pagehide'));
	expect(document.querySelectorAll(':checked')).toHaveLength(0);
	expect(find('[role=status]').textContent).toBe('');
});

it('leaves a panel without questions as it is', () => {
	document.body.innerHTML = '<section><ul class="help-services"><li>All</li></ul></section>';
	bindHelpFilter(find('section'));
	expect(shown()).toEqual(['All']);
});
