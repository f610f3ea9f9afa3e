import { expect, it } from 'vitest';
import { fixtureLesson } from '../../../../tests/fixtures/lesson.ts';
import { isNewOrFew, saysNewOrFew } from './traits.ts';

const [profile] = Object.values(fixtureLesson.profiles);

it.each([
	'New',
	'A new account.',
	'The account is three days old.',
	'Joined last week',
	'Just 4 followers',
	'Few friends',
	'Brand new page with nothing on it',
])('hears in “%s” that somebody is new or has few friends', (words) => {
	expect(saysNewOrFew(words)).toBe(true);
});

it.each([
	'The new account wants a secret',
	'Nine friends in common, none of whom has met her.',
	'Two friends from school know him',
	'New boots',
	'The account is four years old and has many followers.',
])('hears nothing of the kind in “%s”', (words) => {
	expect(saysNewOrFew(words)).toBe(false);
});

it.each([
	['3 years', 50, false],
	['1 year and 2 months', 50, false],
	['5 months', 500, true],
	['1 day', 500, true],
	['3 years', 49, true],
])('takes an account of %s with %i followers for new or small: %s', (accountAge, followers, expected) => {
	expect(isNewOrFew(profile && { ...profile, accountAge, followers })).toBe(expected);
});

it('says nothing of a profile that could not be read', () => {
	expect(isNewOrFew(undefined)).toBe(false);
});
