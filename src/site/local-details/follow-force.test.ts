// @vitest-environment happy-dom
import { beforeEach, expect, it } from 'vitest';
import { followForce } from './follow-force.ts';

beforeEach(() => {
	document.body.innerHTML = `<form>
		<input name="force"><input name="forcePhone">
		<datalist data-way="Call 101">
			<option value="Kent Police"></option>
			<option value="British Transport Police" data-way="Call 0800 40 50 40 or text 61016"></option>
			<option value="Unread Police" data-way=""></option>
		</datalist>
	</form>`;
	followForce(document.querySelector('form') as HTMLFormElement);
});

const field = (name: string) => document.querySelector(`[name=${name}]`) as HTMLInputElement;

function type(name: string, value: string): void {
	field(name).value = value;
	field(name).dispatchEvent(new Event('input', { bubbles: true }));
}

it.each([
	['Kent Police', 'Call 101'],
	[' kent police ', 'Call 101'],
	['British Transport Police', 'Call 0800 40 50 40 or text 61016'],
	['Unread Police', ''],
	['Kent', ''],
])('for %s fills in “%s”', (name, way) => {
	type('force', name);
	expect(field('forcePhone').value).toBe(way);
});

it('takes back what it filled in when the force is another one', () => {
	type('force', 'Kent Police');
	type('force', 'Kent Polic');
	expect(field('forcePhone').value).toBe('');
});

it('leaves alone what somebody typed', () => {
	type('forcePhone', 'Ask at the desk');
	type('force', 'Kent Police');
	expect(field('forcePhone').value).toBe('Ask at the desk');
});

it('fills in again after the form was cleared', () => {
	type('force', 'Kent Police');
	document.querySelector('form')?.reset();
	type('force', 'British Transport Police');
	expect(field('forcePhone').value).toContain('61016');
});
