/** Kinds on the *mark* mechanic: point at the clue, and join the dots. */
import type { MarkItem, MarkPart, MarkPassage } from '../mechanics/mark.ts';
import type { Task } from '../mechanics/task.ts';
import type { JoinTheDots, PointAtClue } from '../schema/kinds/marking.ts';
import { header, optionsOf } from './header.ts';

const signVerdicts = { strong: 'right', weak: 'partly', none: 'wrong' } as const;
const trimVerdicts = { trim: 'right', either: 'partly', keep: 'wrong' } as const;

/** A chat in which parts can be pointed at. */
export function pointAtClueTask(activityId: string, activity: PointAtClue): Task {
	const items = activity.items.map(
		({ id, prompt, title, skin, most, lines, reasons = [] }): MarkItem => ({
			mechanic: 'mark',
			id,
			prompt,
			title,
			skin,
			does: 'point',
			most,
			passages: lines.map(({ from, text, parts }) =>
				passage(
					from,
					text,
					parts.map(({ sign, ...part }) => ({ ...part, verdict: signVerdicts[sign] })),
				),
			),
			reasons: optionsOf(reasons, 'because-'),
		}),
	);
	return { ...header(activityId, activity), items };
}

/** Posts whose parts can be trimmed. Nothing says what they would add up to. */
export function joinTheDotsTask(activityId: string, activity: JoinTheDots): Task {
	const items = activity.items.map(
		({ id, prompt, posts }): MarkItem => ({
			mechanic: 'mark',
			id,
			prompt,
			title: activity.goal,
			skin: activity.skin,
			does: 'trim',
			passages: posts.map(({ when, text, parts }) =>
				passage(
					when,
					text,
					parts.map(({ best, ...part }) => ({ ...part, verdict: trimVerdicts[best] })),
				),
			),
			reasons: [],
		}),
	);
	return { ...header(activityId, activity), items };
}

/** A text cut at its parts, which stand in it in any order. Parts that are not in the text are left out. */
function passage(
	from: string | undefined,
	text: string,
	parts: readonly { id: string; words: string; why: string; verdict: MarkPart['verdict'] }[],
): MarkPassage {
	const placed = parts
		.map((part) => ({ part, at: text.indexOf(part.words) }))
		.filter(({ at }) => at >= 0)
		.sort((a, b) => a.at - b.at);
	const cut: MarkPassage['parts'] = [];
	let done = 0;
	for (const { part, at } of placed) {
		if (at > done) cut.push(text.slice(done, at));
		cut.push({ id: part.id, text: part.words, verdict: part.verdict, feedback: part.why });
		done = at + part.words.length;
	}
	if (done < text.length) cut.push(text.slice(done));
	return { from, parts: cut };
}
