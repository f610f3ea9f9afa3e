import { describe, expect, it } from 'vitest';
import { helpGroups } from './help-groups.ts';
import type { Service, ServiceContact } from './schema/service.ts';

const contact = (change: Partial<ServiceContact> = {}): ServiceContact => ({
	kind: 'phone',
	label: 'Call',
	value: '0800 1111',
	verified: true,
	...change,
});

const service = (id: string, change: Partial<Service> = {}): Service => ({
	id,
	name: id,
	does: 'Listen',
	who: 'Anyone',
	purpose: 'talk',
	audiences: ['pupil'],
	nations: ['england'],
	contacts: [contact()],
	smallPrint: [],
	sources: ['X1'],
	checkedOn: '2026-11-22',
	expiresOn: '2027-05-22',
	...change,
});

describe('helpGroups', () => {
	it('puts danger first and keeps the order of services inside a group', () => {
		const groups = helpGroups([service('b'), service('police', { purpose: 'danger' }), service('a')], 'pupil');
		expect(groups.map(({ services }) => services.map(({ id }) => id))).toEqual([['police'], ['b', 'a']]);
	});

	it('leaves out services for other people', () => {
		expect(helpGroups([service('posh', { audiences: ['staff'] })], 'pupil')).toEqual([]);
	});

	it('never shows a contact that nobody checked, nor a service that has no other', () => {
		const half = service('half', { contacts: [contact(), contact({ value: '111', verified: false })] });
		const none = service('none', { contacts: [contact({ verified: false })] });
		const [group] = helpGroups([half, none], 'pupil');
		expect(group?.services.map(({ id, contacts }) => [id, contacts.length])).toEqual([['half', 1]]);
	});

	it('tells pupils which of their ages counts for a picture', () => {
		const pictures = service('tool', { purpose: 'pictures', audiences: ['pupil', 'parent'] });
		expect(helpGroups([pictures], 'pupil')[0]?.note).toContain('in the picture');
		expect(helpGroups([pictures], 'parent')[0]?.note).toBeUndefined();
	});

	it('marks danger and talking as urgent, and nothing else', () => {
		const purposes = ['advice', 'money', 'pictures', 'report', 'talk', 'danger'] as const;
		const groups = helpGroups(
			purposes.map((purpose) => service(purpose, { purpose })),
			'pupil',
		);
		expect(groups.filter(({ urgent }) => urgent).map(({ purpose }) => purpose)).toEqual(['danger', 'talk']);
	});
});
