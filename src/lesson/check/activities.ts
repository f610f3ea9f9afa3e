import type { ReadEntries } from '../entries.ts';
import type { Activity, ChoiceQuiz, ProfileCheck } from '../schema/activity.ts';
import type { Problem } from '../spot.ts';

/** Activities that cannot be answered fairly: no or too many right answers, names used twice, lopsided profiles. */
export function checkActivities({ activities }: ReadEntries): Problem[] {
	return activities.flatMap(({ data, spots }) =>
		[...checkIds(data), ...checkKind(data)].map(({ path, ...text }) => ({ ...spots.at(path), ...text })),
	);
}

/** A problem and the part of the activity it is about. */
interface Fault {
	path: PropertyKey[];
	message: string;
	hint: string;
}

function checkIds({ items }: Activity): Fault[] {
	const ids = items.map((item) => ('id' in item ? item.id : item.profile));
	return ids.flatMap((id, index) => {
		if (ids.indexOf(id) === index) return [];
		return [
			{
				path: ['items', index, 'id' in (items[index] ?? {}) ? 'id' : 'profile'],
				message: `Two items are called \`${id}\`.`,
				hint: 'Give each item a name of its own: saved answers go by it.',
			},
		];
	});
}

function checkKind(activity: Activity): Fault[] {
	switch (activity.kind) {
		case 'choice-quiz':
			return checkRightAnswers(activity);
		case 'profile-check':
			return checkBalance(activity);
		case 'statements':
			return [];
	}
}

function checkRightAnswers(quiz: ChoiceQuiz): Fault[] {
	return quiz.items.flatMap(({ id, select, options }, index) => {
		const path = ['items', index, 'id'];
		const right = options.filter(({ correct }) => correct).length;
		if (select === 'one' && right !== 1)
			return [
				{
					path,
					message: `The item \`${id}\` has ${right} right answers, but asks for one.`,
					hint: 'Mark one option with `correct: true`, or write `select: several`.',
				},
			];
		if (select === 'several' && right < 2)
			return [
				{
					path,
					message: `The item \`${id}\` asks for several answers, but has ${right} right.`,
					hint: 'Mark at least two options with `correct: true`, or leave `select:` out.',
				},
			];
		return [];
	});
}

function checkBalance(check: ProfileCheck): Fault[] {
	const share = (truth: string) => check.items.filter((item) => item.truth === truth).length / check.items.length;
	if (share('real') >= 1 / 3 && share('fake') >= 1 / 4) return [];
	const percent = (part: number) => `${Math.round(part * 100)}%`;
	return [
		{
			path: ['items'],
			message: `${percent(share('real'))} of the profiles are real and ${percent(share('fake'))} fake.`,
			hint: 'Make about half of them real, so that nobody learns that everyone is fake.',
		},
	];
}
