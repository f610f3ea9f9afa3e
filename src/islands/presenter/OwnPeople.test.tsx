import { fireEvent, render, screen } from '@solidjs/testing-library';
import { beforeEach, expect, it } from 'vitest';
import { OwnPeople } from './OwnPeople.tsx';

beforeEach(() => {
	document.body.innerHTML = '<dl><dd data-slot="dslName"></dd><dd data-slot="dslRoom"></dd></dl>';
});

const place = (slot: string) => document.querySelector(`[data-slot=${slot}]`);

it('puts whom a class can go to onto the slide, as words and not as markup', () => {
	render(() => <OwnPeople />);
	fireEvent.input(screen.getByLabelText('Safeguarding lead (DSL)'), { target: { value: ' <b>Ms Okafor</b> ' } });
	expect(place('dslName')?.textContent).toBe('<b>Ms Okafor</b>');
	expect(place('dslName')?.children).toHaveLength(0);
	expect(place('dslRoom')?.textContent).toBe('');
});

it('shows again what stands on the slide', () => {
	const lead = place('dslName');
	if (lead) lead.textContent = 'Ms Okafor';
	render(() => <OwnPeople />);
	expect((screen.getByLabelText('Safeguarding lead (DSL)') as HTMLInputElement).value).toBe('Ms Okafor');
});
