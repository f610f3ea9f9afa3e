import { expect, it } from 'vitest';
import { longestDetail, readDetails, writeDetails } from './details-file.ts';

it('reads back what it wrote', () => {
	const details = { school: 'Hill “School” & <Co>', dslName: 'Ŵyn' };
	expect(readDetails(writeDetails(details))).toEqual(details);
});

it.each(['', 'no json', '[]', '"a"', 'null', '{}', '{"details": 3}', '{"details": null}'])(
	'says so when %s is no file of details',
	(text) => {
		expect(readDetails(text)).toBeUndefined();
	},
);

it('leaves out what it does not know, and cuts what is too long', () => {
	const text = JSON.stringify({ details: { school: 'x'.repeat(500), other: 'a', dslName: 7, constructor: 'b' } });
	expect(readDetails(text)).toEqual({ school: 'x'.repeat(longestDetail) });
});
