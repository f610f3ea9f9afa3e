import { expect, it } from 'vitest';
import type { Service, ServiceContact } from './schema/service.ts';
import { contactHref, mainContact, pupilServices } from './services.ts';

function contact(kind: ServiceContact['kind'], value: string, verified = true): ServiceContact {
	return { kind, label: value, value, verified };
}

it.each([
	[contact('phone', '0800 1111'), 'tel:08001111'],
	[contact('relay', '18001 101'), 'tel:18001101'],
	[contact('email', 'help@example.org'), 'mailto:help@example.org'],
	[contact('web', 'https://example.org/'), 'https://example.org/'],
	[contact('bsl', 'https://example.org/bsl'), 'https://example.org/bsl'],
	[contact('text', '85258'), 'sms:85258'],
	[{ ...contact('text', '85258'), message: 'SHOUT' }, 'sms:85258?&body=SHOUT'],
])('dials, writes or opens %o', (given, href) => {
	expect(contactHref(given)).toBe(href);
});

it('shows the first contact that was verified, or none', () => {
	const service = { contacts: [contact('phone', '1', false), contact('web', 'https://example.org/')] } as Service;
	expect(mainContact(service)?.kind).toBe('web');
	expect(mainContact({ ...service, contacts: [contact('phone', '1', false)] })).toBeUndefined();
});

it('finds what a pupil of a band may use and can reach', () => {
	const one = (id: string, fields: Partial<Service>) =>
		({ id, audiences: ['pupil'], contacts: [contact('phone', '1')], ...fields }) as Service;
	const services = [
		one('everyone', {}),
		one('for-adults', { ageFrom: 18 }),
		one('until-ten', { ageTo: 10 }),
		one('from-fourteen', { ageFrom: 14 }),
		one('for-staff', { audiences: ['staff'] }),
		one('unverified', { contacts: [contact('phone', '1', false)] }),
	];
	expect(pupilServices(services, { id: 'ks3', ages: [11, 14] }).map(({ id }) => id)).toEqual([
		'everyone',
		'from-fourteen',
	]);
});

it('says what a service does in the words of the youngest, to them alone', () => {
	const service = { audiences: ['pupil'], contacts: [contact('phone', '1')], does: 'Long words', doesKs2: 'Short' };
	const said = (id: 'ks2' | 'ks3') => pupilServices([service as unknown as Service], { id, ages: [7, 14] })[0]?.does;
	expect([said('ks2'), said('ks3')]).toEqual(['Short', 'Long words']);
	const plain = { ...service, doesKs2: undefined } as unknown as Service;
	expect(pupilServices([plain], { id: 'ks2', ages: [7, 11] })[0]?.does).toBe('Long words');
});
