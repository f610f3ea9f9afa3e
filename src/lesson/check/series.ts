import { bandIds, bandOf } from '../bands.ts';
import type { PlacedEntry, ReadEntries } from '../entries.ts';
import { nearestHint } from '../nearest.ts';
import type { LessonFrontmatter } from '../schema/lesson.ts';
import type { PlanFrontmatter } from '../schema/plan.ts';
import type { Problem } from '../spot.ts';

type PlacedPlan = PlacedEntry<PlanFrontmatter>;
type PlacedLesson = PlacedEntry<LessonFrontmatter>;

/** Lessons that build on one that comes later or is not there, and lessons about threats without one to give instead. */
export function checkSeries({ plans, lessons, existing }: ReadEntries): Problem[] {
	return plans.flatMap((plan) => {
		const lesson = lessons.find(({ id }) => id === plan.id);
		if (!lesson) return [];
		return [
			...checkChanges(plan),
			...checkBuildsOn(plan, lesson, lessons, existing.lessons),
			...checkSwap(plan, lesson, lessons),
		];
	});
}

function checkBuildsOn(
	{ data, spots }: PlacedPlan,
	lesson: PlacedLesson,
	lessons: readonly PlacedLesson[],
	existing: readonly string[],
): Problem[] {
	return data.buildsOn.flatMap((id, index) => {
		const { at } = spots.passage(['buildsOn', index]);
		if (!existing.includes(id))
			return [
				{
					...at,
					message: `There is no lesson \`${id}\` to build on.`,
					hint: `Change the name.${nearestHint(id, existing)}`,
				},
			];
		const other = lessons.find((one) => one.id === id);
		if (!other || place(other) < place(lesson)) return [];
		return [
			{
				...at,
				message: `The lesson \`${id}\` does not come before this one.`,
				hint: 'Name lessons with a lower `order:` in the same band, or of a younger band.',
			},
		];
	});
}

/** A teacher who downloads a lesson again must learn why. */
function checkChanges({ data: { edition, changes }, spots }: PlacedPlan): Problem[] {
	if (edition === 1 || changes.some((change) => change.edition === edition)) return [];
	return [
		{
			...spots.at(['edition']),
			message: `Nothing says what changed with edition ${edition}.`,
			hint: `Add \`changes:\` with a line \`- { edition: ${edition}, what: … }\`.`,
		},
	];
}

/** Where a lesson comes in the whole series. */
function place({ id, data }: PlacedLesson): number {
	return bandIds.indexOf(bandOf(id) ?? 'ks2') * 1000 + data.order;
}

function checkSwap(
	{ data, spots }: PlacedPlan,
	{ id, data: { sensitive } }: PlacedLesson,
	lessons: readonly PlacedLesson[],
): Problem[] {
	const safe = lessons.filter((one) => bandOf(one.id) === bandOf(id) && !one.data.sensitive).map((one) => one.id);
	if (!sensitive || (data.swap && safe.includes(data.swap))) return [];
	const at = spots.at(data.swap ? ['swap'] : ['routes']);
	return [
		{
			...at,
			message: 'A lesson about threats must name a lesson of its band that a cover teacher can give instead.',
			hint: `Write \`swap:\` with a lesson that is not sensitive${safe[0] ? `, such as \`swap: ${safe[0]}\`` : ''}.`,
		},
	];
}
