/** What many real accounts share with fakes: being new, and being followed by few. */
import type { Profile } from '../../schema/profile.ts';

/** Below this many followers an account looks small. */
const few = 50;

/** Whether an account shows that it is new (younger than a year) or that few follow it. */
export function isNewOrFew(profile: Profile | undefined): boolean {
	if (!profile) return false;
	const isNew = /\b(?:day|week|month)s?\b/i.test(profile.accountAge) && !/\byears?\b/i.test(profile.accountAge);
	return isNew || profile.followers < few;
}

const number = '(?:\\d{1,2}|no|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)';

const patterns = [
	// “New”, “A new account”, with nothing else beside it.
	/^\W*(?:an? |the )?(?:very |brand[- ])?new(?: account| page| profile)?\W*$/i,
	/\b(?:brand[- ]new|(?:is|are|very|quite) new|new here|just joined|joined (?:today|yesterday|this|last|a few))\b/i,
	/\b(?:days?|weeks?|months?) old\b/i,
	/\b(?:hardly any|not many|(?:very|only a) few|few) (?:friends|followers)\b/i,
	// Numbers of friends in common, or of friends who know somebody, are another thing.
	new RegExp(`\\b${number} (?:friends?|followers?)\\b(?! (?:in|from|of|who|at|know|has|have)\\b)`, 'i'),
];

/** Whether words tell that somebody is new, or has few friends or followers. */
export function saysNewOrFew(words: string): boolean {
	return patterns.some((pattern) => pattern.test(words));
}
