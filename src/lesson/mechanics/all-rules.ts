/** The rules of every mechanic, for whatever runs outside a pupil's browser. */
import { branchRules } from './branch.ts';
import { chooseRules } from './choose.ts';
import { markRules } from './mark.ts';
import { orderRules } from './order.ts';
import type { RuleBook } from './rules.ts';
import { setRules } from './set.ts';
import { sortRules } from './sort.ts';

/** All rules, by mechanic. */
export const allRules = {
	choose: chooseRules,
	mark: markRules,
	sort: sortRules,
	order: orderRules,
	branch: branchRules,
	set: setRules,
} satisfies Required<RuleBook>;
