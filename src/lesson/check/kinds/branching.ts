/** Chats with pauses: whether every step can be reached and every way ends, before it grows long. */
import { nearestHint } from '../../nearest.ts';
import type { PausedChat } from '../../schema/kinds/branching.ts';
import type { Fault } from './fault.ts';
import { faultIf } from './fault.ts';

type Chat = PausedChat['items'][number];
type Step = Chat['steps'][number];

/** How many steps the longest way may have. */
const mostSteps = 8;

export function checkChats({ items }: PausedChat): Fault[] {
	return items.flatMap((chat, index) => {
		const faults = [...checkLinks(chat), ...chat.steps.flatMap(checkEnding)];
		const ways = faults.length > 0 ? [] : checkWays(chat);
		return [...faults, ...ways].map((fault) => ({ ...fault, path: ['items', index, ...fault.path] }));
	});
}

/** Steps that are named and not there. */
function checkLinks({ first, steps }: Chat): Fault[] {
	const names = steps.map(({ id }) => id);
	const link = (name: string, path: PropertyKey[]) =>
		faultIf(
			!names.includes(name),
			path,
			`There is no step \`${name}\`.`,
			`Write the step, or change the name.${nearestHint(name, names)}`,
		);
	return [
		...link(first, ['first']),
		...steps.flatMap(({ choices }, step) =>
			choices.flatMap(({ next }, choice) => link(next, ['steps', step, 'choices', choice, 'next'])),
		),
	];
}

/** A step either asks, or ends. */
function checkEnding({ id, choices, ending }: Step, step: number): Fault[] {
	return [
		...faultIf(
			choices.length === 0 && ending === undefined,
			['steps', step],
			`The step \`${id}\` has neither choices nor an ending.`,
			'Write `choices:` to go on, or `ending:` to say how it ends, with help.',
		),
		...faultIf(
			choices.length > 0 && ending !== undefined,
			['steps', step, 'ending'],
			`The step \`${id}\` has choices and an ending.`,
			'Take one of them away: where there is a choice, it goes on.',
		),
	];
}

function checkWays({ id, first, steps }: Chat): Fault[] {
	const longest = longestFrom(first, steps, []);
	const reached = reachedFrom(first, steps, new Set());
	return [
		...faultIf(
			longest === Number.POSITIVE_INFINITY,
			['steps'],
			`The chat \`${id}\` can go round in a circle.`,
			'Let every `next:` lead on, so that every way comes to an ending.',
		),
		...faultIf(
			longest > mostSteps && longest < Number.POSITIVE_INFINITY,
			['steps'],
			`The longest way through \`${id}\` has ${longest} steps.`,
			`Shorten it to ${mostSteps} at most, the ending included.`,
		),
		...steps.flatMap((step, index) =>
			faultIf(
				!reached.has(step.id),
				['steps', index, 'id'],
				`Nothing leads to the step \`${step.id}\`.`,
				'Name it in a `next:`, or take it away.',
			),
		),
	];
}

/** How many steps the longest way from a step has; endless where it comes back to a step that is behind it. */
function longestFrom(name: string, steps: readonly Step[], behind: readonly string[]): number {
	if (behind.includes(name)) return Number.POSITIVE_INFINITY;
	const choices = steps.find(({ id }) => id === name)?.choices ?? [];
	return 1 + Math.max(0, ...choices.map(({ next }) => longestFrom(next, steps, [...behind, name])));
}

function reachedFrom(name: string, steps: readonly Step[], reached: Set<string>): Set<string> {
	if (reached.has(name)) return reached;
	reached.add(name);
	for (const { next } of steps.find(({ id }) => id === name)?.choices ?? []) reachedFrom(next, steps, reached);
	return reached;
}
