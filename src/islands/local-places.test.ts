import { expect, it } from 'vitest';
import { fillPlaces } from './local-places.ts';

it('says a detail in every sentence that needs it, as words and not as markup, and takes it back', () => {
	document.body.innerHTML = '<p><span data-local="dslRoom"></span>, <span data-local="dslName">[x]</span></p>';
	const said = () => document.body.textContent;
	fillPlaces('dslRoom', ' <b>Room 4</b> ');
	expect(said()).toBe('<b>Room 4</b>, [x]');
	fillPlaces('dslRoom', ' ');
	expect(said()).toBe('[their room], [x]');
});
