import { expect, it } from 'vitest';
import { fixtureActivities } from '../../../tests/fixtures/activities.ts';
import { allRules } from '../mechanics/all-rules.ts';
import { rulesFor } from '../mechanics/rules.ts';
import { taskOf } from './registry.ts';

const itemsOf = (id: string) => {
	const activity = fixtureActivities[id];
	if (!activity) throw new Error(id);
	return taskOf(id, activity, {}).items;
};

it('asks where help could step in with every place as an answer', () => {
	const [order, help] = itemsOf('ks3/where-help');
	if (order?.mechanic !== 'order' || help?.mechanic !== 'choose') throw new Error('other mechanics');
	const names = ['request', 'nice', 'secret', 'stop'];
	expect(order.cards.map(({ id }) => id)).toEqual(names);
	expect(order.shown).not.toEqual(names);
	expect([...order.shown].sort()).toEqual([...names].sort());
	expect(rulesFor(allRules, order).isRight(order, names)).toBe(true);
	expect(help.options.map(({ verdict }) => verdict)).toEqual(['right', 'right', 'right', 'right']);
	expect(rulesFor(allRules, help).isRight(help, names)).toBe(true);
});

it('takes any plan that has what is needed', () => {
	const [plan] = itemsOf('ks3/a-plan');
	if (plan?.mechanic !== 'order') throw new Error('another mechanic');
	expect(plan.does).toBe('plan');
	expect(rulesFor(allRules, plan).isRight(plan, ['tell', 'keep', 'stop'])).toBe(true);
	expect(rulesFor(allRules, plan).isRight(plan, ['tell', 'stop', 'pay'])).toBe(false);
});
