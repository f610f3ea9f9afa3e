import { bandOf } from '../bands.ts';
import type { Block } from '../blocks.ts';
import type { PlacedEntry, ReadEntries } from '../entries.ts';
import { nearestHint } from '../nearest.ts';
import { activityBlocks, allBlocks, allInlines, inlinesOf } from '../references.ts';
import type { Activity } from '../schema/activity.ts';
import type { LessonFrontmatter } from '../schema/lesson.ts';
import { slotText } from '../slots.ts';
import type { Problem, SourceSpot } from '../spot.ts';
import { spotIn } from '../spot.ts';
import type { Body } from './bodies.ts';
import { leavesOf } from './leaves.ts';

/**
 * Names that refer to nothing: activities, services, pictures, terms, curriculum items, profiles, misconceptions.
 *
 * What stands in a file that is missing or could not be read is not looked up: that file has its own problem.
 */
export function checkReferences(entries: ReadEntries, bodies: readonly Body[]): Problem[] {
	const known = namesIn(entries);
	return [
		...bodies.flatMap((body) => checkBody(body, known)),
		...entries.lessons.flatMap((lesson) => checkTerms(lesson, entries, known)),
		...checkCurriculum(entries),
		...entries.activities.flatMap((activity) => checkActivity(activity, known)),
		...entries.profiles.flatMap(({ data, spots }) =>
			unknown(data.avatar.src, spots.passage(['avatar', 'src']).at, known.pictures),
		),
		...checkPages(entries, known),
	];
}

interface Known {
	what: string;
	/** All there are; nothing when nobody can say. */
	names: readonly string[] | undefined;
	create: (name: string) => string;
}

function unknown(wanted: string, at: SourceSpot, { what, names, create }: Known): Problem[] {
	if (!names || names.includes(wanted)) return [];
	return [
		{
			...at,
			message: `There is no ${what} \`${wanted}\`.`,
			hint: `${create(wanted)}, or change the name.${nearestHint(wanted, names)}`,
		},
	];
}

type Names = ReturnType<typeof namesIn>;

function namesIn(entries: ReadEntries) {
	const { existing, lists, pictures } = entries;
	return {
		activities: {
			what: 'activity',
			names: existing.activities,
			create: (id) => `Create content/activities/${id}.yaml`,
		},
		profiles: { what: 'profile', names: existing.profiles, create: (id) => `Create content/profiles/${id}.yaml` },
		pictures: { what: 'picture', names: pictures, create: (src) => `Put it at content/pictures/${src}` },
		services: {
			what: 'service',
			names: lists.services?.data.map(({ id }) => id),
			create: () => 'Add it to content/facts/services.yaml',
		},
		terms: {
			what: 'glossary word',
			names: lists.glossary?.data.map(({ id }) => id),
			create: () => 'Add it to content/glossary.yaml',
		},
		misconceptions: {
			what: 'misconception',
			names: allMisconceptions(entries),
			create: () => 'Add it to the `misconceptions:` of the lesson’s plan',
		},
	} satisfies Record<string, Known>;
}

/** The misconceptions of all plans; nothing when the plan of a lesson is missing or could not be read. */
function allMisconceptions({ existing, plans }: ReadEntries): string[] | undefined {
	const wanted = [...existing.lessons, ...existing.plans];
	if (wanted.some((lesson) => !plans.some(({ id }) => id === lesson))) return undefined;
	return plans.flatMap(({ data }) => data.misconceptions.map(({ id }) => id));
}

function checkBody({ sort, blocks }: Body, { activities, pictures, services }: Names): Problem[] {
	return [
		...activityBlocks(blocks).flatMap(({ id, at }) => unknown(id, at, activities)),
		...allBlocks(blocks).flatMap((block) => [
			...(block.type === 'picture' ? unknown(block.src, block.at, pictures) : []),
			...allInlines(inlinesOf(block)).flatMap((inline) =>
				inline.type === 'service' ? unknown(inline.id, block.at, services) : [],
			),
			...(sort === 'lesson' ? slotsIn(block) : []),
		]),
	];
}

/** Nobody can fill anything in on a page that pupils read. */
function slotsIn(block: Block): Problem[] {
	return allInlines(inlinesOf(block)).flatMap((inline) => {
		if (inline.type !== 'slot') return [];
		const message = `Pupils would read \`:slot[${inline.slot}]\` as “${slotText(inline.slot)}”.`;
		return [{ ...block.at, message, hint: 'Say it without a name, as in “your teacher” or “an adult at school”.' }];
	});
}

/** Words a lesson explains that there are none of, or that have no meaning for its band. */
function checkTerms(
	{ id, data, spots }: PlacedEntry<LessonFrontmatter>,
	{ glossary }: ReadEntries,
	{ terms }: Names,
): Problem[] {
	const band = bandOf(id);
	return data.terms.flatMap((name, index) => {
		const { at } = spots.passage(['terms', index]);
		const term = glossary.find((one) => one.id === name);
		if (!term || !band || term.meaning[band]) return unknown(name, at, terms);
		return [
			{
				...at,
				message: `The word \`${name}\` has no meaning for this lesson’s band.`,
				hint: `Add \`${band}:\` below its \`meaning:\` in content/glossary.yaml.`,
			},
		];
	});
}

function checkCurriculum({ plans, curricula, existing }: ReadEntries): Problem[] {
	const items: Known = {
		what: 'curriculum item',
		names: curricula.flatMap(({ id, data }) => data.items.map((item) => `${id}/${item.id}`)),
		create: (name) => `Add it to content/curriculum/${name.split('/')[0]}.yaml`,
	};
	const isUnread = (framework: string) =>
		existing.curricula.includes(framework) && !curricula.some(({ id }) => id === framework);
	return plans.flatMap(({ data, spots }) =>
		data.curriculum.flatMap((item, index) =>
			isUnread(item.split('/')[0] ?? '') ? [] : unknown(item, spots.passage(['curriculum', index]).at, items),
		),
	);
}

/** In an activity, these fields hold a name, wherever they stand. */
const naming: Record<string, 'profiles' | 'misconceptions'> = {
	profile: 'profiles',
	known: 'profiles',
	other: 'profiles',
	misconception: 'misconceptions',
};

function checkActivity({ data, spots }: PlacedEntry<Activity>, names: Names): Problem[] {
	return leavesOf(data).flatMap(({ path, value }) => {
		const what = naming[String(path.at(-1))];
		return what ? unknown(String(value), spots.passage(path).at, names[what]) : [];
	});
}

/** Pages name services as `<Service id="childline" />`. */
function checkPages({ pages }: ReadEntries, { services }: Names): Problem[] {
	return pages.flatMap(({ file, body, bodyLine }) => {
		const page = { text: body, at: { file, line: bodyLine, column: 1 } };
		return [...body.matchAll(/(?<=<)Service id="([^"]*)"/g)].flatMap(({ 1: id = '', index }) =>
			unknown(id, spotIn(page, index), services),
		);
	});
}
