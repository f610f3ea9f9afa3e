import type { Stimulus } from '#lesson/mechanics/item';
import { markTitle } from '#lesson/mechanics/mark';
import type { Item } from '#lesson/mechanics/task';
import { letterOf } from '#lesson/wording';
import type { NumberedStep } from './paper-parts.ts';
import { letteredCards, numberedPassages, numberedSteps, reasonPrompt } from './paper-parts.ts';
import { chatWords, postLines, profileFacts } from './wording.ts';

/** What pupils see of an item below its prompt, as lines of bare text: nothing that gives the answer away. */
export function itemLines(item: Item): string[] {
	return [...(item.stimulus ? stimulusLines(item.stimulus) : []), ...partLines(item)];
}

function partLines(item: Item): string[] {
	switch (item.mechanic) {
		case 'choose':
			return lettered(item.options);
		case 'mark':
			return [
				markTitle(item),
				...numberedPassages(item).map(({ from, parts }) => chatWords({ from, text: passageWords(parts) })),
				...(item.reasons.length > 0 ? [reasonPrompt, ...lettered(item.reasons)] : []),
			];
		case 'sort':
			return [...lettered(item.buckets), ...item.cards.map(({ text }, index) => `${index + 1}. ${text}`)];
		case 'order':
			return letteredCards(item).map(({ letter, card }) => `${letter}. ${card.text}`);
		case 'branch':
			return [item.title, ...numberedSteps(item).flatMap(stepLines)];
		case 'set':
			return [
				item.goal,
				...item.settings.map(({ label, options }, index) => {
					return `${index + 1}. ${label}: ${lettered(options).join(' ')}`;
				}),
			];
		/* v8 ignore next -- @preserve */
		default:
			return item satisfies never;
	}
}

function lettered(options: readonly { text: string }[]): string[] {
	return options.map(({ text }, index) => `${letterOf(index)}. ${text}`);
}

function passageWords(parts: ReturnType<typeof numberedPassages>[number]['parts']): string {
	return parts.map((part) => (typeof part === 'string' ? part : `[${part.number}] ${part.part.text}`)).join('');
}

function stepLines({ number, step, choices }: NumberedStep): string[] {
	return [
		`Step ${number}`,
		...step.lines.map(chatWords),
		...choices.map(({ letter, text, goTo }) => `${letter}. ${text} → Step ${goTo}`),
		...(step.ending ? [step.ending] : []),
	];
}

/** A stimulus as lines of bare text. */
export function stimulusLines(stimulus: Stimulus): string[] {
	switch (stimulus.kind) {
		case 'profile':
			return [...accountLines(stimulus.profile), ...stimulus.contact];
		case 'two-accounts':
			return [...accountLines(stimulus.known), ...accountLines(stimulus.other), ...stimulus.contact];
		case 'request':
			return [stimulus.name, ...stimulus.facts, ...(stimulus.says ? [stimulus.says] : [])];
		case 'chat':
			return [stimulus.title, ...stimulus.lines.map(chatWords)];
		/* v8 ignore next -- @preserve */
		default:
			return stimulus satisfies never;
	}
}

function accountLines(profile: Extract<Stimulus, { kind: 'profile' }>['profile']): string[] {
	const { name, handle, bio, posts } = profile;
	return [`${name} @${handle}`, bio, ...profileFacts(profile), ...posts.flatMap(postLines)];
}
