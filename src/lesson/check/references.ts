import { bandOf } from '../bands.ts';
import type { Block } from '../blocks.ts';
import type { Entries } from '../entries.ts';
import type { Lesson } from '../lesson.ts';
import { nearestHint } from '../nearest.ts';
import { activityBlocks, allBlocks, allInlines, inlinesOf } from '../references.ts';
import type { Problem, SourceSpot } from '../spot.ts';
import type { Locate } from './locate.ts';

/** Names that refer to nothing: activities, services, pictures, terms, curriculum items, profiles, misconceptions. */
export function checkReferences(entries: Entries, lessons: readonly Lesson[], locate: Locate): Problem[] {
	return [
		...lessons.flatMap((lesson) => checkLesson(lesson, entries)),
		...checkFrontmatter(entries, locate),
		...checkProfiles(entries, locate),
		...checkPages(entries, locate),
	];
}

interface Known {
	what: string;
	names: string[];
	create: (name: string) => string;
}

function unknown(wanted: string, at: SourceSpot, { what, names, create }: Known): Problem[] {
	if (names.includes(wanted)) return [];
	const { file, line, column } = at;
	return [
		{
			file,
			line,
			column,
			message: `There is no ${what} \`${wanted}\`.`,
			hint: `${create(wanted)}, or change the name.${nearestHint(wanted, names)}`,
		},
	];
}

function knownServices({ services }: Entries): Known {
	return {
		what: 'service',
		names: services.map(({ id }) => id),
		create: () => 'Add it to content/facts/services.yaml',
	};
}

/** Pages name services as `<Service id="childline" />`. */
function checkPages(entries: Entries, locate: Locate): Problem[] {
	return entries.pages.flatMap(({ file, body }) =>
		[...body.matchAll(/<Service id="([^"]*)"/g)].flatMap(([said, id = '']) =>
			unknown(id, locate(file, said.slice(1)), knownServices(entries)),
		),
	);
}

function checkLesson(lesson: Lesson, entries: Entries): Problem[] {
	const blocks: Block[] = [
		...lesson.blocks,
		...lesson.plan.blocks,
		...lesson.slides.flatMap((slide) => [...slide.blocks, ...slide.notes]),
		...lesson.worksheets.flatMap((sheet) => sheet.blocks),
	];
	const activities: Known = {
		what: 'activity',
		names: entries.existing.activities,
		create: (id) => `Create content/activities/${id}.yaml`,
	};
	const services = knownServices(entries);
	const pictures: Known = {
		what: 'picture',
		names: entries.pictures,
		create: (src) => `Put it at content/pictures/${src}`,
	};
	return [
		...activityBlocks(blocks).flatMap(({ id, at }) => unknown(id, at, activities)),
		...allBlocks(blocks).flatMap((block) => [
			...(block.type === 'picture' ? unknown(block.src, block.at, pictures) : []),
			...allInlines(inlinesOf(block)).flatMap((inline) =>
				inline.type === 'service' ? unknown(inline.id, block.at, services) : [],
			),
		]),
	];
}

function checkFrontmatter({ lessons, plans, curricula, glossary }: Entries, locate: Locate): Problem[] {
	const terms: Known = {
		what: 'glossary word',
		names: glossary.map(({ id }) => id),
		create: () => 'Add it to content/glossary.yaml',
	};
	const items: Known = {
		what: 'curriculum item',
		names: curricula.flatMap(({ id, data }) => data.items.map((item) => `${id}/${item.id}`)),
		create: (name) => `Add it to content/curriculum/${name.split('/')[0]}.yaml`,
	};
	return [
		...lessons.flatMap((lesson) => checkMeanings(lesson, glossary, locate)),
		...lessons.flatMap(({ data, file }) => data.terms.flatMap((term) => unknown(term, locate(file, term), terms))),
		...plans.flatMap(({ data, file }) => data.curriculum.flatMap((item) => unknown(item, locate(file, item), items))),
	];
}

/** Words a lesson explains that have no meaning for its band. */
function checkMeanings(
	{ id, file, data }: Entries['lessons'][number],
	glossary: Entries['glossary'],
	locate: Locate,
): Problem[] {
	const band = bandOf(id);
	return glossary
		.filter((term) => data.terms.includes(term.id) && band && !term.meaning[band])
		.map((term) => ({
			...locate(file, term.id),
			message: `The word \`${term.id}\` has no meaning for this lesson’s band.`,
			hint: `Add \`${band}:\` below its \`meaning:\` in content/glossary.yaml.`,
		}));
}

function checkProfiles({ activities, existing, profiles, plans, pictures }: Entries, locate: Locate): Problem[] {
	const known: Known = {
		what: 'profile',
		names: existing.profiles,
		create: (id) => `Create content/profiles/${id}.yaml`,
	};
	const misconceptions: Known = {
		what: 'misconception',
		names: plans.flatMap(({ data }) => data.misconceptions.map(({ id }) => id)),
		create: () => 'Add it to the `misconceptions:` of the lesson’s plan',
	};
	const avatars: Known = { what: 'picture', names: pictures, create: (src) => `Put it at content/pictures/${src}` };
	return [
		...activities.flatMap(({ data, file }) => {
			if (data.kind === 'profile-check')
				return data.items.flatMap(({ profile }) => unknown(profile, locate(file, profile), known));
			if (data.kind !== 'choice-quiz') return [];
			return data.items.flatMap(({ options }) =>
				options.flatMap(({ misconception }) =>
					misconception ? unknown(misconception, locate(file, misconception), misconceptions) : [],
				),
			);
		}),
		...profiles.flatMap(({ data, file }) => unknown(data.avatar.src, locate(file, data.avatar.src), avatars)),
	];
}
