import type { Lesson } from '../lesson.ts';
import type { Problem, SourceSpot } from '../spot.ts';
import type { StepTime } from '../step-times.ts';
import { stepTimes } from '../step-times.ts';

/** How far a step may be over or under what it is claimed to take, in minutes: slides change, and hands go up. */
const spare = { over: 0.5, under: 1 };

/** How far a whole route may be off, as a part of it. */
const spareInAll = 0.1;

/** Plans whose steps cannot be taught in the time they claim, or have time in which nothing happens. */
export function checkStepTimes(lessons: readonly Lesson[]): Problem[] {
	return lessons.flatMap(({ plan, slides }) => {
		const times = stepTimes(plan.blocks, slides);
		// Minutes that could not be read are a problem of their own.
		if (times.some(({ step }) => step.minutes.length === 0 || step.pupils.length === 0)) return [];
		return [...times.flatMap(checkStep), ...times.flatMap(checkBusy), ...checkRoute(times, plan.routes[0] ?? 0)];
	});
}

function checkStep({ step, claimed, pupils, talk }: StepTime): Problem[] {
	// The longest route may leave a step out that a shorter one has instead.
	if (step.minutes[0] === null) return [];
	const left = claimed - pupils - talk;
	if (left >= -spare.over && left <= spare.under) return [];
	const said = `${inMinutes(talk)} of talk and ${inMinutes(pupils)} of pupils’ time`;
	return [
		timeProblem(
			step.at,
			`The step “${step.title}” claims ${inMinutes(claimed)}, but holds ${said}.`,
			left > 0
				? 'Give pupils more of the time, write down what the teacher says in it, or make the step shorter.'
				: 'Say less, give pupils less of the time, or make the step longer.',
		),
	];
}

/** Steps in which pupils are busy for longer than the step takes. */
function checkBusy({ step }: StepTime): Problem[] {
	return step.pupils.flatMap((pupils, index) => {
		const minutes = step.minutes[index] ?? 0;
		if ((pupils ?? 0) <= minutes) return [];
		return [
			timeProblem(
				step.at,
				`In the step “${step.title}” pupils are busy for ${pupils} of ${minutes} minutes.`,
				`Lower place ${index + 1} of \`pupils="…"\`, or raise it in \`minutes="…"\`.`,
			),
		];
	});
}

function checkRoute(times: readonly StepTime[], route: number): Problem[] {
	const spent = times.reduce((sum, { pupils, talk }) => sum + pupils + talk, 0);
	const first = times[0]?.step;
	if (!first || Math.abs(spent - route) <= route * spareInAll) return [];
	return [
		timeProblem(
			first.at,
			`Talk and pupils’ time of the ${route} minute route add up to ${inMinutes(spent)}.`,
			'Bring what is said and done nearer to what the route claims.',
		),
	];
}

function timeProblem(at: SourceSpot, message: string, hint: string): Problem {
	return { ...at, message, hint };
}

function inMinutes(minutes: number): string {
	const rounded = Math.round(minutes * 10) / 10;
	return rounded === 1 ? '1 minute' : `${rounded} minutes`;
}
