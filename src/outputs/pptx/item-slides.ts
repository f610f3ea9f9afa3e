import type { ChooseItem } from '#lesson/mechanics/choose';
import type { Stimulus } from '#lesson/mechanics/item';
import type { Item } from '#lesson/mechanics/task';
import { rightOptions } from '../brief-answer.ts';
import { sinceLast } from '../stimulus.ts';
import { addBranchSlides } from './branch-slides.ts';
import { addChoiceSlides } from './choice-slides.ts';
import { addMarkSlides } from './mark-slides.ts';
import { addOrderSlides } from './order-slides.ts';
import { addProfileSlides } from './profile-slides.ts';
import { addSetSlides } from './set-slides.ts';
import { addSignSlides } from './sign-slides.ts';
import { addSortSlides } from './sort-slides.ts';
import type { Stage } from './stage.ts';
import { addChatSlides, addRequestSlide, addTwoAccountSlides } from './stimulus-slides.ts';

/**
 * An item as a class without devices does it: what it is about, the question, then the answer.
 *
 * @param last what the item before was about, which need not be shown again.
 */
export function addItemSlides(
	stage: Stage,
	title: string,
	item: Item,
	last: Stimulus | undefined,
	notes: readonly string[],
): void {
	switch (item.mechanic) {
		case 'choose':
			addChooseSlides(stage, title, item, last, notes);
			return;
		case 'mark':
			addMarkSlides(stage, title, item, notes);
			return;
		case 'sort':
			addSortSlides(stage, title, item, notes);
			return;
		case 'order':
			addOrderSlides(stage, title, item, notes);
			return;
		case 'branch':
			addBranchSlides(stage, title, item, notes);
			return;
		case 'set':
			addSetSlides(stage, title, item, notes);
			return;
		/* v8 ignore next -- @preserve */
		default:
			item satisfies never;
	}
}

function addChooseSlides(
	stage: Stage,
	title: string,
	item: ChooseItem,
	last: Stimulus | undefined,
	notes: readonly string[],
): void {
	const { stimulus } = item;
	const unseen = sinceLast(stimulus, last);
	const [ask, rest] = stimulus ? [`${title}: decide`, unseen ? [] : notes] : [title, notes];
	switch (stimulus?.kind) {
		case 'profile':
			addProfileSlides(stage, title, item, stimulus, notes);
			return;
		case 'request':
			addRequestSlide(stage, title, item, stimulus, notes);
			addSignSlides(stage, `${title}: the answer`, item, `Right here: ${rightOptions(item.options)}`);
			return;
		case 'two-accounts':
			if (unseen) addTwoAccountSlides(stage, title, stimulus, notes);
			break;
		case 'chat':
			if (unseen?.kind === 'chat') addChatSlides(stage, title, unseen, notes);
			break;
		case undefined:
			break;
		/* v8 ignore next -- @preserve */
		default:
			stimulus satisfies never;
	}
	addChoiceSlides(stage, title, item, rest, ask);
	if (item.clues) addSignSlides(stage, `${title}: the signs`, item);
}
