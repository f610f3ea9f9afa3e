/** A task: one activity, ready to be answered on the web, read without scripts, and printed. */
import type { Kind } from '../schema/activity.ts';
import type { BranchItem } from './branch.ts';
import type { ChooseItem } from './choose.ts';
import type { MarkItem } from './mark.ts';
import type { OrderItem } from './order.ts';
import type { SetItem } from './set.ts';
import type { SortItem } from './sort.ts';

/** An item of any mechanic. A task may mix them. */
export type Item = ChooseItem | MarkItem | SortItem | OrderItem | BranchItem | SetItem;

/** One of the six mechanics. */
export type Mechanic = Item['mechanic'];

/** The item of one mechanic. */
export type ItemOf<M extends Mechanic> = Extract<Item, { mechanic: M }>;

export interface Task {
	activityId: string;
	kind: Kind;
	edition: number;
	title: string;
	intro: string;
	minutes: number;
	/** False where nothing is right or wrong: statements, and chats with pauses. */
	marked: boolean;
	/** Whether each item also asks how sure the pupil is. */
	confidence: boolean;
	items: Item[];
	/** What stands at the end before the two closing lines, if anything. */
	closing?: string | undefined;
}
