import { expect, test } from 'vitest';
import type { ServiceContact } from '#lesson/schema/service';
import { pupilServices } from '#lesson/services';
import { fixtureLesson } from '../../tests/fixtures/lesson.ts';
import {
	checkedOn,
	contactLine,
	contactValue,
	contactWords,
	placedName,
	serviceMention,
	wholeNumbers,
} from './services.ts';

const contact = (more: Partial<ServiceContact>): ServiceContact => {
	return { kind: 'phone', label: 'Call 0800 1111', value: '0800 1111', verified: true, ...more };
};

test.each([
	[contact({}), '0800 1111', 'Call 0800 1111'],
	[
		contact({ kind: 'web', label: 'Chat', value: 'https://www.a.org.uk/chat/' }),
		'a.org.uk/chat',
		'Chat: a.org.uk/chat',
	],
	[contact({ kind: 'web', label: 'Go to a.org.uk', value: 'https://a.org.uk' }), 'a.org.uk', 'Go to a.org.uk'],
	[
		contact({ kind: 'text', label: 'Text', value: '85258', message: 'SHOUT' }),
		'text SHOUT to 85258',
		'Text SHOUT to 85258',
	],
	[contact({ kind: 'text', label: 'Text', value: '84001' }), 'text 84001', 'Text 84001'],
	[contact({ kind: 'email', label: 'Write', value: 'help@a.org.uk' }), 'help@a.org.uk', 'Write: help@a.org.uk'],
])('a contact is spelt out for paper', (one, value, line) => {
	expect(contactValue(one)).toBe(value);
	expect(contactWords(one)).toBe(line);
	expect(contactLine({ ...one, hours: 'day and night' })).toBe(`${line} (day and night)`);
});

test('pupils get services for pupils, of an age the band has, with a contact somebody checked', () => {
	expect(pupilServices(fixtureLesson.services, fixtureLesson.band).map(({ id }) => id)).toEqual([
		'emergency',
		'childline',
		'text-line',
	]);
	const older = { ...fixtureLesson, band: { ...fixtureLesson.band, ages: [16, 18] as [number, number] } };
	expect(pupilServices(older.services, older.band).map(({ id }) => id)).toContain('adults-only');
});

test('in a sentence a service is its name and main contact, or its name alone when nothing was checked', () => {
	expect(serviceMention(fixtureLesson, 'childline')).toBe('Childline (0800 1111)');
	expect(serviceMention(fixtureLesson, 'unread')).toBe('Line nobody checked');
	expect(() => serviceMention(fixtureLesson, 'gone')).toThrow('gone');
});

test('a service for one nation says which, unless its name does', () => {
	const [service] = fixtureLesson.services;
	if (!service) throw new Error('The fixture has services');
	const named = (name: string, nations: typeof service.nations) => placedName({ ...service, name, nations });
	expect(named('Meic', ['wales'])).toBe('Meic (Wales)');
	expect(named('Lifeline', ['northern-ireland'])).toBe('Lifeline (Northern Ireland)');
	expect(named('Police Scotland', ['scotland'])).toBe('Police Scotland');
	expect(named('Report Fraud', ['england', 'wales'])).toBe('Report Fraud');
});

test('a number to call stays in one piece where lines end', () => {
	expect(wholeNumbers('Text relay 18001 101 (Day and night)')).toBe('Text relay 18001\u00A0101 (Day and night)');
});

test('the oldest check counts', () => {
	const [first, second] = fixtureLesson.services;
	if (!first || !second) throw new Error('The fixture has services');
	expect(checkedOn([first, { ...second, checkedOn: '2025-01-31' }])).toBe('2025-01-31');
});
