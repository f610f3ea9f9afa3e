import type { PlacedEntry, ReadEntries } from '../entries.ts';
import type { Curriculum } from '../schema/reference.ts';
import type { Problem } from '../spot.ts';

/**
 * Curriculum items that no plan names and that do not say why, and items that say why and are taught after all.
 *
 * While a plan is missing or cannot be read nobody knows what it teaches.
 */
export function checkCoverage({ existing, plans, curricula }: ReadEntries): Problem[] {
	const wanted = [...existing.lessons, ...existing.plans];
	if (wanted.some((lesson) => !plans.some(({ id }) => id === lesson))) return [];
	return curricula.flatMap((framework) =>
		framework.data.items.flatMap((_, index) => checkItem(framework, index, plans)),
	);
}

function checkItem(
	{ id, data, spots }: PlacedEntry<Curriculum>,
	index: number,
	plans: ReadEntries['plans'],
): Problem[] {
	const item = data.items[index];
	const name = `${id}/${item?.id}`;
	const teaches = plans.find((plan) => plan.data.curriculum.includes(name));
	if (teaches && item?.gap !== undefined) {
		return [
			{
				...spots.at(['items', index, 'gap']),
				message: `\`${name}\` says why no lesson teaches it, and \`${teaches.id}\` does.`,
				hint: 'Take `gap:` away, or the item out of the plan.',
			},
		];
	}
	if (teaches || item?.gap !== undefined) return [];
	return [
		{
			...spots.passage(['items', index, 'id']).at,
			message: `No lesson teaches \`${name}\`, and nothing says why.`,
			hint: `Add \`- ${name}\` to the \`curriculum:\` of a plan that teaches it, or give the item a \`gap:\` with the reason.`,
		},
	];
}
