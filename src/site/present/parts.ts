/** What a slide's source becomes on a screen: one part or several, each as large as the screen. */
import { type BoardSlide, slidesOf } from '#islands/class-mode/slides.ts';
import type { ActivityBlock, Block, CalloutKind, Slide } from '#lesson/blocks';
import { taskOf } from '#lesson/kinds/registry';
import type { Remark, Stimulus } from '#lesson/mechanics/item';
import type { Task } from '#lesson/mechanics/task';
import type { Service } from '#lesson/schema/service';
import { mainContact } from '#lesson/services';
import type { DrawnFrom } from './deck.ts';

/** One remark with the letter its option has, where it is one. */
export interface Answer extends Remark {
	/** Its place among the options; nothing for what is no option. */
	option: number | undefined;
}

/** One screen of a slide. */
export type SlidePart =
	| { kind: 'body'; blocks: Block[]; lead: string | undefined }
	| { kind: 'look'; name: string; prompt: string; lead: string | undefined; stimulus: Stimulus }
	| { kind: 'question'; name: string; lead: string | undefined; slide: BoardSlide }
	| { kind: 'answer'; name: string; prompt: string; answers: Answer[]; outcome: string | undefined }
	| { kind: 'statements'; intro: string; stances: string[]; prompts: { number: number; text: string }[] }
	| { kind: 'help'; services: Service[]; isFirst: boolean };

/** A slide's parts, and what of it is for the notes. */
export interface SlideParts {
	parts: SlidePart[];
	hints: string[];
	/** Blocks that stand on the slide and are for whoever speaks. */
	forNotes: Block[];
}

type Made = Omit<SlideParts, 'forNotes'>;

const speakerCallouts: readonly CalloutKind[] = ['say', 'ask', 'watch', 'quiet', 'avoid', 'fixed'];

/** How many letters of answers one screen holds at a size that the back of a room can read. */
const answerRoom = 700;

/** @param drawnFrom may be left out where the slide holds no activity. */
export function partsOf(
	{ blocks }: Pick<Slide, 'blocks'>,
	drawnFrom: DrawnFrom | undefined,
	services: readonly Service[],
): SlideParts {
	const made: SlideParts = { parts: [], hints: [], forNotes: blocks.filter(isForSpeaker) };
	for (const block of blocks.filter((one) => !isForSpeaker(one))) {
		const last = made.parts.at(-1);
		if (block.type === 'help') made.parts.push(...helpParts(services));
		else if (block.type === 'activity') {
			if (!drawnFrom) throw new Error(`The activity ${block.id} was drawn without what it is drawn from`);
			addActivity(made, block, drawnFrom);
		} else if (last?.kind === 'body') last.blocks.push(block);
		else made.parts.push({ kind: 'body', blocks: [block], lead: undefined });
	}
	if (made.parts.length === 0) made.parts.push({ kind: 'body', blocks: [], lead: undefined });
	return made;
}

function isForSpeaker(block: Block): boolean {
	return block.type === 'answer' || (block.type === 'callout' && speakerCallouts.includes(block.kind));
}

/** Who to call or talk to first, then the others. A service without a checked contact is left out. */
function helpParts(services: readonly Service[]): SlidePart[] {
	const shown = services.filter((service) => mainContact(service) !== undefined);
	const isFirst = ({ purpose }: Service) => purpose === 'danger' || purpose === 'talk';
	const groups = [shown.filter(isFirst), shown.filter((service) => !isFirst(service))];
	return groups.flatMap((group, index) =>
		pagesOf(group, 6, () => 1).map((page) => ({ kind: 'help' as const, services: page, isFirst: index === 0 })),
	);
}

function addActivity({ parts, hints }: SlideParts, block: ActivityBlock, drawnFrom: DrawnFrom): void {
	const activity = drawnFrom.activities[block.id];
	if (!activity) throw new Error(`${drawnFrom.id} was drawn without its activity ${block.id}`);
	const task = taskOf(block.id, activity, drawnFrom.profiles);
	if (task.kind === 'statements') addStatements({ parts, hints }, task, block);
	else addItems({ parts, hints }, task, block);
}

function addItems({ parts, hints }: Made, task: Task, { items }: ActivityBlock): void {
	const [first, last] = items ?? [1, task.items.length];
	const shown = task.items.map((item, index) => ({ item, number: index + 1 })).slice(first - 1, last);
	if (shown.length > 1) addIntro(parts, task.intro);
	for (const { item, number } of shown) {
		const name = shown.length > 1 ? `${task.title} · ${number} of ${task.items.length}` : task.title;
		for (const [step, slide] of slidesOf({ items: [item] }).entries()) {
			const lead = shown.length === 1 && step === 0 ? task.intro : undefined;
			parts.push(...questionParts(name, lead, slide), ...answerParts(name, slide));
		}
	}
	if (task.confidence)
		hints.push(
			'After each question ask how sure they are: one finger for a guess, two for fairly sure, three for very sure.',
		);
	if (task.closing) parts.push({ kind: 'body', blocks: [], lead: task.closing });
}

/** An account fills a screen by itself: the class looks at it first, and then hears what happened and is asked. */
function questionParts(name: string, lead: string | undefined, slide: BoardSlide): SlidePart[] {
	const { prompt, stimulus } = slide;
	if (stimulus?.kind !== 'profile' && stimulus?.kind !== 'two-accounts')
		return [{ kind: 'question', name, lead, slide }];
	return [
		{ kind: 'look', name, prompt, lead, stimulus },
		{ kind: 'question', name, lead: undefined, slide },
	];
}

/** What to do stands with the words before it, or on a screen of its own. */
function addIntro(parts: SlidePart[], intro: string): void {
	const last = parts.at(-1);
	if (last?.kind === 'body') last.lead = intro;
	else parts.push({ kind: 'body', blocks: [], lead: intro });
}

/** All statements on one screen, so that the class sees them together; what to listen for is in the notes. */
function addStatements({ parts, hints }: Made, task: Task, { moment }: ActivityBlock): void {
	const items = task.items.filter((item) => item.mechanic === 'choose');
	const prompts = items.map(({ prompt }, index) => ({ number: index + 1, text: prompt }));
	parts.push({
		kind: 'statements',
		intro: task.intro,
		stances: items[0]?.options.map(({ text }) => text) ?? [],
		prompts,
	});
	for (const [index, { lookFor, options }] of items.entries()) {
		if (lookFor) hints.push(`${index + 1}. Listen for: ${lookFor}`);
		if (moment === 'after' && options[0]) hints.push(`${index + 1}. Closing thought: ${options[0].feedback}`);
	}
}

/** What is said about each answer, on as many screens as it needs; none where nothing is. */
function answerParts(name: string, { prompt, options, remarks, outcome }: BoardSlide): SlidePart[] {
	const all: Answer[] = [
		...options.map((option, index) => ({ ...option, option: index })),
		...remarks.map((remark) => ({ ...remark, option: undefined })),
	];
	const said = all.some(({ text }) => text !== '') ? all : [];
	if (said.length === 0 && !outcome) return [];
	const pages = said.length > 0 ? pagesOf(said, answerRoom, ({ about, text }) => about.length + text.length) : [[]];
	return pages.map((answers, index) => ({
		kind: 'answer' as const,
		name,
		prompt,
		answers,
		outcome: index === pages.length - 1 ? outcome : undefined,
	}));
}

/** Things on pages, in order, none fuller than `room` unless one alone is; about the same on each. */
export function pagesOf<T>(things: readonly T[], room: number, sizeOf: (thing: T) => number): T[][] {
	const total = things.reduce((sum, thing) => sum + sizeOf(thing), 0);
	const share = total / Math.max(1, Math.ceil(total / room));
	const pages: T[][] = [];
	let filled = 0;
	for (const thing of things) {
		const size = sizeOf(thing);
		const page = pages.at(-1);
		const isFull = !page || filled + size > room || filled >= share;
		if (isFull) pages.push([thing]);
		else page.push(thing);
		filled = isFull ? size : filled + size;
	}
	return pages;
}
