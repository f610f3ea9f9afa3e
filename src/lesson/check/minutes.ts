import type { StepBlock } from '../blocks.ts';
import type { Lesson } from '../lesson.ts';
import { allBlocks } from '../references.ts';
import type { Problem, SourceSpot } from '../spot.ts';
import type { Locate } from './locate.ts';

/** Plans whose routes are not the band's, or whose steps do not add up to a route. */
export function checkMinutes(lessons: readonly Lesson[], locate: Locate): Problem[] {
	return lessons.flatMap((lesson) => {
		const at = locate(`lesson-plans/${lesson.id}/plan.md`, 'routes:');
		return [...checkRoutes(lesson, at), ...checkSums(lesson, at)];
	});
}

/** The lengths a lesson's plan must offer: the band's, without the shortest for lessons about threats. */
export function routesFor({ band, sensitive }: Pick<Lesson, 'band' | 'sensitive'>): number[] {
	return sensitive ? band.routes.slice(0, -1) : band.routes;
}

function checkRoutes(lesson: Lesson, at: SourceSpot): Problem[] {
	const wanted = routesFor(lesson).join(', ');
	const given = lesson.plan.routes.join(', ');
	if (wanted === given) return [];
	return [
		{
			...at,
			message: `The plan’s routes are ${given} minutes, but ${lesson.band.name} lessons have ${wanted}.`,
			hint: `Write \`routes: [${wanted}]\`.`,
		},
	];
}

function checkSums({ plan }: Lesson, at: SourceSpot): Problem[] {
	const steps = allBlocks(plan.blocks).filter((block): block is StepBlock => block.type === 'step');
	// Minutes that could not be read are a problem of their own; sums would only repeat it.
	if (steps.some(({ minutes }) => minutes.length === 0)) return [];
	return plan.routes.flatMap((route, index) => {
		const total = routeMinutes(steps, index);
		if (total === route) return [];
		const change = total > route ? `Take away ${total - route}` : `Add ${route - total}`;
		return [
			{
				...(steps[0]?.at ?? at),
				message: `The steps of the ${route} minute route add up to ${total} minutes.`,
				hint: `${change} in place ${index + 1} of the steps’ \`minutes="…"\`.`,
			},
		];
	});
}

/** How long the steps take together on the route at `index`, in minutes. */
export function routeMinutes(steps: readonly StepBlock[], index: number): number {
	return steps.reduce((sum, { minutes }) => sum + (minutes[index] ?? 0), 0);
}
