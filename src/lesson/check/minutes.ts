import { bandOf } from '../bands.ts';
import type { StepBlock } from '../blocks.ts';
import type { PlacedEntry, ReadEntries } from '../entries.ts';
import { allBlocks } from '../references.ts';
import type { Band } from '../schema/band.ts';
import type { PlanFrontmatter } from '../schema/plan.ts';
import type { Problem } from '../spot.ts';
import type { Body } from './bodies.ts';

/** Plans whose routes are not the band's, or whose steps do not add up to a route. */
export function checkMinutes({ plans, lessons, bands }: ReadEntries, bodies: readonly Body[]): Problem[] {
	return plans.flatMap((plan) => {
		const lesson = lessons.find(({ id }) => id === plan.id)?.data;
		const band = bands.find(({ id }) => id === bandOf(plan.id));
		const blocks = bodies.find(({ file }) => file === plan.file)?.blocks ?? [];
		const steps = allBlocks(blocks).filter((block): block is StepBlock => block.type === 'step');
		return [...(lesson && band ? checkRoutes(plan, lesson, band) : []), ...checkSums(plan, steps)];
	});
}

function checkRoutes(
	{ data, spots }: PlacedEntry<PlanFrontmatter>,
	{ sensitive }: { sensitive: boolean },
	band: Band,
): Problem[] {
	// Lessons about threats offer no shortest route.
	const wanted = (sensitive ? band.routes.slice(0, -1) : band.routes).join(', ');
	const given = data.routes.join(', ');
	if (wanted === given) return [];
	return [
		{
			...spots.at(['routes']),
			message: `The plan’s routes are ${given} minutes, but ${band.name} lessons have ${wanted}.`,
			hint: `Write \`routes: [${wanted}]\`.`,
		},
	];
}

function checkSums({ data, spots }: PlacedEntry<PlanFrontmatter>, steps: readonly StepBlock[]): Problem[] {
	// Minutes that could not be read are a problem of their own; sums would only repeat it.
	if (steps.some(({ minutes }) => minutes.length === 0)) return [];
	return data.routes.flatMap((route, index) => {
		const total = steps.reduce((sum, { minutes }) => sum + (minutes[index] ?? 0), 0);
		if (total === route) return [];
		const change = total > route ? `Take away ${total - route}` : `Add ${route - total}`;
		return [
			{
				...(steps[0]?.at ?? spots.at(['routes'])),
				message: `The steps of the ${route} minute route add up to ${total} minutes.`,
				hint: `${change} in place ${index + 1} of the steps’ \`minutes="…"\`.`,
			},
		];
	});
}
