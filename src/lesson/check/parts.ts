import { bandIds, bandOf } from '../bands.ts';
import type { ReadEntries } from '../entries.ts';
import { nearestHint } from '../nearest.ts';
import type { Problem } from '../spot.ts';
import { topOf } from '../spot.ts';

/** Parts without their whole: lessons without plan or slides, plans and slides without a lesson, anything in no band. */
export function checkParts(entries: ReadEntries): Problem[] {
	const { lessons, plans, slides, activities } = entries.existing;
	return [
		...lessons.flatMap((id) => [
			...checkBand('lesson', 'content/lessons/', id, '.md', entries),
			...checkPart('plan', id, plans),
			...checkPart('slides', id, slides),
		]),
		...activities.flatMap((id) => checkBand('activity', 'content/activities/', id, '.yaml', entries)),
		...checkFolders(entries),
	];
}

function checkBand(what: string, folder: string, id: string, ending: string, { lists }: ReadEntries): Problem[] {
	const known: readonly string[] = lists.bands?.data.map((band) => band.id) ?? bandIds;
	if (known.includes(bandOf(id) ?? '')) return [];
	return [
		{
			...topOf(`${folder}${id}${ending}`),
			message: `The ${what} \`${id}\` is in no age band.`,
			hint: `Put it into ${folder}ks2/, ks3/, ks4/ or post16/, and describe the band in content/bands.yaml.`,
		},
	];
}

function checkPart(part: string, id: string, existing: readonly string[]): Problem[] {
	if (existing.includes(id) || !bandOf(id)) return [];
	return [
		{
			...topOf(`content/lessons/${id}.md`),
			message: `The lesson \`${id}\` has no ${part}.`,
			hint: `Create lesson-plans/${id}/${part}.md.${nearestHint(id, existing)}`,
		},
	];
}

/** Folders of `lesson-plans/` that belong to no lesson, each told once. */
function checkFolders({ existing, worksheets }: ReadEntries): Problem[] {
	const files = [
		...existing.plans.map((id) => ({ id, what: 'this plan', file: `lesson-plans/${id}/plan.md` })),
		...existing.slides.map((id) => ({ id, what: 'these slides', file: `lesson-plans/${id}/slides.md` })),
		...worksheets.map(({ id, file }) => ({ id: id.replace(/\/[^/]*$/, ''), what: 'this worksheet', file })),
	];
	const first = files.filter(({ id }, index) => files.findIndex((one) => one.id === id) === index);
	return first
		.filter(({ id }) => !existing.lessons.includes(id))
		.map(({ id, what, file }) => ({
			...topOf(file),
			message: `There is no lesson \`${id}\` for ${what}.`,
			hint: `Create content/lessons/${id}.md, or rename the folder.${nearestHint(id, existing.lessons)}`,
		}));
}
