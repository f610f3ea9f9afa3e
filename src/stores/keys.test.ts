// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { entryFor, pupilPrefix, type StorageKey, storageKeys } from './keys.ts';

const entries = Object.values<StorageKey<unknown>>(storageKeys);

describe('the list of keys', () => {
	it('begins every pupil key, and no other, with what the quick exit removes', () => {
		expect(entries.map(({ key, who }) => key.startsWith(pupilPrefix) === (who === 'pupil'))).not.toContain(false);
	});

	it('gives every key a version', () => {
		expect(entries.filter(({ key }) => !/\.\d+:?$/.test(key))).toEqual([]);
	});

	it('says what each holds in a sentence', () => {
		expect(entries.filter(({ holds }) => !/^[A-Z].+\.$/.test(holds))).toEqual([]);
	});
});

describe('entryFor', () => {
	it('finds the entry of a single key and of a member of a family', () => {
		expect(entryFor('wt.theme.1')).toBe(storageKeys.theme);
		expect(entryFor('wt.p.done.1:ks3/quiz')).toBe(storageKeys.attempts);
	});

	it('knows no other key', () => {
		expect(['wt.theme.10', 'wt.p.keep.1:x', 'someone-elses'].map(entryFor)).toEqual([undefined, undefined, undefined]);
	});
});

describe('parse', () => {
	it('reads an attempt with chosen and skipped items', () => {
		const attempt = { edition: 1, answers: { a: { chosen: ['x'] }, b: { skipped: true } } };
		expect(storageKeys.attempts.parse(JSON.stringify(attempt))).toEqual(attempt);
	});

	it('reads how sure somebody was, from 1 to 3 and nothing else', () => {
		const kept = (sure: unknown) => JSON.stringify({ edition: 1, answers: { a: { chosen: ['x'], sure } } });
		const isRead = (sure: unknown) => storageKeys.attempts.parse(kept(sure)) !== undefined;
		expect([1, 2, 3, undefined].map(isRead)).toEqual([true, true, true, true]);
		expect([0, 4, 1.5, '2', null, true, [1]].map(isRead)).toEqual(Array(7).fill(false));
	});

	it.each([
		undefined,
		null,
		'',
		'{',
		'null',
		'[]',
		'7',
		'{"edition":"1","answers":{}}',
		'{"edition":1,"answers":[]}',
		'{"edition":1,"answers":{"a":"x"}}',
		'{"edition":1,"answers":{"a":{"chosen":"x"}}}',
		'{"edition":1,"answers":{"a":{"chosen":[1]}}}',
	])('takes %j for no attempt', (raw) => {
		expect(storageKeys.attempts.parse(raw)).toBeUndefined();
	});

	it('reads how somebody likes to read as one digit for each choice', () => {
		expect(storageKeys.reading.parse('3201')).toEqual({ text: '3', lines: '2', letters: '0', pace: '1' });
	});

	it.each([
		undefined,
		null,
		3201,
		'',
		'0',
		'320',
		'32011',
		'4000',
		'0300',
		'0020',
		'0003',
		'-100',
		' 3201',
		'3201\n',
		'{"text":3}',
	])('takes %j for no way to read', (raw) => {
		expect(storageKeys.reading.parse(raw)).toBeUndefined();
	});

	it('reads the other keys only as this site writes them', () => {
		expect(['yes', 'true', '', undefined].map(storageKeys.remember.parse)).toEqual([
			true,
			undefined,
			undefined,
			undefined,
		]);
		expect(['light', 'dark', 'auto', 1].map(storageKeys.theme.parse)).toEqual(['light', 'dark', undefined, undefined]);
	});
});
