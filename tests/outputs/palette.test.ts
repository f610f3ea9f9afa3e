import { expect, test } from 'vitest';
import { palette } from '#outputs/palette';
import { light } from '#site/tokens';

const siteColours = new Map(Object.entries(light));
const tokenName = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

test('documents have the colours of the site, but for those that only they need', () => {
	const own = Object.keys(palette).filter((name) => !siteColours.has(tokenName(name)));
	expect(own).toEqual(['brandLight', 'cream']);
	for (const [name, colour] of Object.entries(palette).filter(([name]) => !own.includes(name)))
		expect(`${name} #${colour.toLowerCase()}`).toBe(`${name} ${siteColours.get(tokenName(name))}`);
});
