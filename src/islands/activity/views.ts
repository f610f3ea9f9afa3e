/** The views of the mechanics, loaded one by one. */
import type { Component } from 'solid-js';
import type { Rules, Stimulus } from '#lesson/mechanics/item';
import type { Item, Mechanic, Task } from '#lesson/mechanics/task';
import type { InnerHeading } from './Heading.tsx';
import type { Session } from './session.ts';

/** What a view draws: the controls of one item, inside the form of the activity. */
export interface ViewProps<I extends Item = Item> {
	session: Session;
	item: I;
}

/** One mechanic on the screen: its rules and what draws its items. */
export interface MechanicView<I extends Item = Item> {
	rules: Rules<I>;
	/** Draws the prompt as a `legend` or heading with `tabindex={-1}`, and native controls that call `session.pick`. */
	View: Component<ViewProps<I>>;
	/** What stands picked before the pupil does anything. */
	initial?(item: I): string[];
	/** A line that sums an answer up, for example “You found 2 of 3.” */
	summary?(item: I, chosen: readonly string[]): string | undefined;
	/** How many of the remarks, from the first, stand with their number at the part they are about. */
	numbered?(item: I, chosen: readonly string[]): number;
	/** One answer that is right, a line a step, where the remarks alone do not tell it. */
	solution?(item: I): string[] | undefined;
	/** True where every choice counts at once and there is nothing to check: the view keeps what is picked by itself. */
	isStepwise?: boolean;
	/** True where the view shows feedback in its own place, so that it need not stand under the item again. */
	isPinned?(item: I): boolean;
}

/** The views at hand, by mechanic. */
// biome-ignore lint/suspicious/noExplicitAny: each view takes the items of its own mechanic, by which it is looked up.
export type Views = Partial<Record<Mechanic, MechanicView<any>>> & { stimulus?: StimulusView | undefined };

/** Draws what an item is about. */
export type StimulusView = Component<{ stimulus: Stimulus | undefined; heading: InnerHeading }>;

const loaders: Record<Mechanic, () => Promise<Views>> = {
	choose: () => import('../choose/ChooseView.tsx').then(({ choose }) => ({ choose })),
	mark: () => import('../mark/MarkView.tsx').then(({ mark }) => ({ mark })),
	sort: () => import('../sort/SortView.tsx').then(({ sort }) => ({ sort })),
	order: () => import('../order/OrderView.tsx').then(({ order }) => ({ order })),
	branch: () => import('../branch/BranchView.tsx').then(({ branch }) => ({ branch })),
	set: () => import('../set/SetView.tsx').then(({ set }) => ({ set })),
};

/** Loads the views of every mechanic a task uses, what draws stimuli where there are any, and nothing else. */
export async function loadViews({ items }: Task): Promise<Views> {
	const needed = [...new Set(items.map(({ mechanic }) => mechanic))].map((mechanic) => loaders[mechanic]());
	if (items.some(({ stimulus }) => stimulus))
		needed.push(import('../app/Stimulus.tsx').then(({ Stimulus }) => ({ stimulus: Stimulus })));
	return Object.assign({}, ...(await Promise.all(needed)));
}
