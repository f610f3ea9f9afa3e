import { cleanup, fireEvent, render, screen, within } from '@solidjs/testing-library';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { quizActivity } from '#lesson/result-codes/class.examples';
import { encode } from '#lesson/result-codes/codec';
import { ClassBoard } from './ClassBoard.tsx';

const other = { ...quizActivity, id: 'ks3/other', title: 'Other quiz', number: 8 };
const form = { number: 7, edition: 3, options: [3, 2] };
const code = (...answers: number[]) => encode(form, answers);

const counting = () => screen.getByRole('region', { name: 'Count hands' });
const press = (key: string, target: Element = counting()) => fireEvent.keyDown(target, { key });
const button = (name: string | RegExp) => screen.getByRole('button', { name });
const hands = (letter: string) => screen.getByLabelText<HTMLInputElement>(`Hands for ${letter}`).value;
const box = () => screen.getByLabelText<HTMLTextAreaElement>('Result codes');
const results = () => screen.queryByRole('region', { name: 'What the class chose' });

async function open(data: unknown = { activities: [quizActivity, other] }, ok = true) {
	vi.stubGlobal('fetch', async () => ({ ok, status: ok ? 200 : 500, json: async () => data }));
	render(() => <ClassBoard address="/teach/class.json" />);
	if (ok) await screen.findByLabelText('Which activity?');
}

async function openCodes() {
	await open();
	fireEvent.click(screen.getByLabelText(/Type in result codes/));
}

function add(text: string) {
	fireEvent.input(box(), { target: { value: text } });
	fireEvent.submit(box().form as HTMLFormElement);
}

beforeEach(() => {
	history.replaceState(null, '', '/');
});
afterEach(() => {
	cleanup();
	vi.unstubAllGlobals();
	vi.restoreAllMocks();
});

describe('counting hands', () => {
	beforeEach(() => open());

	it('adds a hand by letter, number and button, and takes one off again', () => {
		for (const key of ['a', 'A', '1']) press(key);
		press('b');
		fireEvent.click(button('One more for C'));
		fireEvent.click(button('One fewer for A'));
		expect(['A', 'B', 'C'].map(hands)).toEqual(['2', '1', '1']);
		expect(screen.getAllByRole('status')[0]?.textContent).toBe('A: 2');
	});

	it('takes a number that is typed, and nothing else', () => {
		fireEvent.change(screen.getByLabelText('Hands for A'), { target: { value: '14' } });
		fireEvent.change(screen.getByLabelText('Hands for B'), { target: { value: 'many' } });
		expect(['A', 'B'].map(hands)).toEqual(['14', '0']);
	});

	it('takes back one after the other, also on the question before', () => {
		press('a');
		press('ArrowRight');
		press('b');
		press('z');
		expect(hands('B')).toBe('0');
		press('Backspace');
		expect(screen.getByText('Question 1 of 2', { selector: '.count-hands .kicker' })).toBeTruthy();
		expect(hands('A')).toBe('0');
		press('Z');
		expect(screen.getAllByRole('status')[0]?.textContent).toBe('There is nothing to undo.');
	});

	it('leaves keys alone that belong to a field, a list or the browser', () => {
		press('1', screen.getByLabelText('Hands for A'));
		press('a', screen.getByLabelText('Which activity?'));
		fireEvent.keyDown(counting(), { key: 'a', ctrlKey: true });
		press('d');
		press('ArrowLeft');
		expect(hands('A')).toBe('0');
	});

	it('shows what the class chose, with the right answer in words and what to teach again', () => {
		for (const key of ['a', 'a', 'b', 'c']) press(key);
		const region = within(results() as HTMLElement);
		expect(region.getByText('1 of 4 right')).toBeTruthy();
		expect(region.getByText(/✓ Right answer/).closest('li')?.textContent).toContain('Nothing');
		expect(region.getByText('Most chosen of the others: A, “All” (2)')).toBeTruthy();
		expect(region.getByText(/Behind 2 answers/)).toBeTruthy();
	});

	it('forgets on request, and hands the keyboard back', () => {
		press('a');
		fireEvent.click(button('Forget this class'));
		expect(hands('A')).toBe('0');
		expect(results()).toBeNull();
		expect(document.activeElement).toBe(screen.getByLabelText('Which activity?'));
		expect(screen.getByText(/^Forgotten/)).toBeTruthy();
	});

	it('starts another class for another activity', () => {
		press('a');
		fireEvent.change(screen.getByLabelText('Which activity?'), { target: { value: 'ks3/other' } });
		expect(hands('A')).toBe('0');
	});
});

describe('typing codes', () => {
	beforeEach(openCodes);

	it('shows nothing below five, and says why', () => {
		add([code(1, 2), code(1, 2), code(2, 2), code(3, 0)].join('\n'));
		expect(screen.getByText('Codes counted: 4')).toBeTruthy();
		expect(screen.getByText('Five or more are needed, so that nobody can be picked out.')).toBeTruthy();
		expect(results()).toBeNull();
		add(code(1, 2).toLowerCase());
		expect(screen.getByText('Codes counted: 5')).toBeTruthy();
		expect(within(results() as HTMLElement).getByText('1 of 5 right')).toBeTruthy();
		expect(within(results() as HTMLElement).getByText(/Left out: 1/)).toBeTruthy();
	});

	it('keeps what is no code in the box and says why', () => {
		const wrong = encode({ ...form, number: 8 }, [1, 1]);
		add(`${code(1, 2)}, rubbish! ${'\n'}${wrong}`);
		expect(box().value).toBe(`rubbish!\n${wrong}`);
		expect(screen.getByText(/from another activity: “Other quiz”/)).toBeTruthy();
		expect(screen.getByText(/is in no code/)).toBeTruthy();
		expect(
			screen.getByText('One code added. 2 are not codes of this activity. They are still in the box for you to mend.'),
		).toBeTruthy();
		add(code(1, 1));
		expect(box().value).toBe('');
		expect(screen.queryByText(/is in no code/)).toBeNull();
	});

	it('says so where the box is empty', () => {
		add('  ');
		expect(screen.getByText(/There is no code here/)).toBeTruthy();
		expect(screen.getByText('No code added.')).toBeTruthy();
	});

	it('adds with Enter', () => {
		box().value = code(1, 1);
		press('Enter', box());
		expect(screen.getByText('Codes counted: 1')).toBeTruthy();
	});

	it('takes back the last ones', () => {
		add(code(1, 1));
		add([code(1, 1), code(2, 2)].join(' '));
		fireEvent.click(button('Take back the last 2'));
		expect(screen.getByText('Codes counted: 1')).toBeTruthy();
	});

	it('takes two hundred at once, and forgets them and what was typed', () => {
		add(Array.from({ length: 200 }, (_, pupil) => code(pupil % 4, pupil % 3)).join(' '));
		expect(screen.getByText('200 codes added.')).toBeTruthy();
		box().value = 'Sam';
		fireEvent.click(button('Forget this class'));
		expect(box().value).toBe('');
		expect(screen.getByText('Codes counted: 0')).toBeTruthy();
	});

	it('saves a table under a dull name', () => {
		const create = vi.spyOn(URL, 'createObjectURL').mockReturnValue('blob:table');
		vi.spyOn(URL, 'revokeObjectURL').mockImplementation(() => {});
		const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {});
		add(Array.from({ length: 5 }, () => code(1, 1)).join(' '));
		fireEvent.click(button('Save as a table (CSV)'));
		expect(create.mock.calls[0]?.[0]).toHaveProperty('type', 'text/csv;charset=utf-8');
		const [link] = click.mock.contexts as HTMLAnchorElement[];
		expect(link?.download).toMatch(/^class-count-\d{4}-\d\d-\d\d\.csv$/);
	});
});

describe('getting the activities', () => {
	it('begins with the one that the address names', async () => {
		history.replaceState(null, '', '/?activity=ks3/other');
		await open();
		expect(screen.getByLabelText<HTMLSelectElement>('Which activity?').value).toBe('ks3/other');
	});

	it('says so when it fails', async () => {
		await open({}, false);
		expect((await screen.findByRole('alert')).textContent).toMatch(/could not be fetched/);
	});
});
