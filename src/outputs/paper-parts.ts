/** The numbers and letters by which paper and slides call the parts of an item. Sheets, keys and slides must agree. */
import type { BranchItem, BranchStep } from '#lesson/mechanics/branch';
import type { MarkItem, MarkPart, MarkPassage } from '#lesson/mechanics/mark';
import type { OrderCard, OrderItem } from '#lesson/mechanics/order';
import { letterOf } from '#lesson/wording';

/** What is asked besides, where an item of the *mark* mechanic gives reasons. */
export const reasonPrompt = 'What do these parts have in common?';

/** A part with the number it has in its item. */
export interface NumberedPart {
	number: number;
	part: MarkPart;
}

/** A passage as plain words and numbered parts, in reading order. */
export interface NumberedPassage {
	from: MarkPassage['from'];
	parts: (string | NumberedPart)[];
}

/** The passages of an item with their parts numbered from 1, through all passages. */
export function numberedPassages({ passages }: MarkItem): NumberedPassage[] {
	let number = 0;
	return passages.map(({ from, parts }) => ({
		from,
		parts: parts.map((part) => (typeof part === 'string' ? part : { number: ++number, part })),
	}));
}

/** The cards as they are first shown, each with its letter. */
export function letteredCards({ shown, cards }: OrderItem): { letter: string; card: OrderCard }[] {
	return shown.flatMap((id, index) => {
		const card = cards.find((one) => one.id === id);
		return card ? [{ letter: letterOf(index), card }] : [];
	});
}

/** The letter of a card as first shown. */
export function cardLetter(item: OrderItem, cardId: string): string {
	return letteredCards(item).find(({ card }) => card.id === cardId)?.letter ?? '';
}

/** A step of a chat with its number and, for each choice, the number of the step it leads to. */
export interface NumberedStep {
	number: number;
	step: BranchStep;
	choices: { letter: string; text: string; feedback: string; goTo: number }[];
}

/** The steps of a chat, numbered from 1. */
export function numberedSteps({ steps }: BranchItem): NumberedStep[] {
	const numberOf = (id: string) => steps.findIndex((step) => step.id === id) + 1;
	return steps.map((step, index) => ({
		number: index + 1,
		step,
		choices: step.choices.map(({ text, feedback, next }, at) => {
			return { letter: letterOf(at), text, feedback, goTo: numberOf(next) };
		}),
	}));
}
