import type { PlacedEntry, ReadEntries } from '../entries.ts';
import { nearestHint } from '../nearest.ts';
import type { TalkFrontmatter } from '../schema/talk.ts';
import type { Problem } from '../spot.ts';
import { topOf } from '../spot.ts';
import type { Talk } from '../talk.ts';

/** The slides that every talk to pupils has, by their titles; none of them may ever be left out. */
const fixedSlides = [
	'What I must do if you tell me something',
	'Our ground rules',
	'Who can help',
	'Before we go',
] as const;

/** A talk's file begins with whom it is for, by which its words are checked. */
function checkName({ id, file, data }: PlacedEntry<TalkFrontmatter>): Problem[] {
	if (id === data.audience || id.startsWith(`${data.audience}-`)) return [];
	const message = `The file’s name does not begin with its audience, \`${data.audience}\`.`;
	return [{ ...topOf(file), message, hint: `Rename it content/talks/${data.audience}.md, or ${data.audience}-….md.` }];
}

/** Talks whose minutes do not add up, that lack a slide every talk has, or that name a lesson there is none of. */
export function checkTalks({ talks, existing }: ReadEntries, assembled: readonly Talk[]): Problem[] {
	return talks.flatMap((entry) => {
		const talk = assembled.find(({ id }) => id === entry.id);
		return [
			...checkName(entry),
			...checkLessons(entry, existing.lessons),
			...(talk ? [...checkSums(entry, talk), ...checkFixed(entry, talk)] : []),
		];
	});
}

function checkLessons({ data, spots }: PlacedEntry<TalkFrontmatter>, lessons: readonly string[]): Problem[] {
	return (['before', 'after'] as const).flatMap((field) => {
		const id = data[field];
		if (!id || lessons.includes(id)) return [];
		const hint = `Change the name, or leave \`${field}\` out.${nearestHint(id, lessons)}`;
		return [{ ...spots.passage([field]).at, message: `There is no lesson \`${id}\`.`, hint }];
	});
}

function checkSums({ data, spots }: PlacedEntry<TalkFrontmatter>, { slides }: Talk): Problem[] {
	// Minutes that could not be read are a problem of their own.
	if (slides.some(({ timing }) => timing?.minutes.length !== data.minutes.length)) return [];
	return data.minutes.flatMap((length, index) => {
		const total = slides.reduce((sum, { timing }) => sum + (timing?.minutes[index] ?? 0), 0);
		if (total === length) return [];
		const change = total > length ? `Take away ${total - length}` : `Add ${length - total}`;
		return [
			{
				...spots.at(['minutes']),
				message: `The slides of the ${length} minute talk add up to ${total} minutes.`,
				hint: `${change} in place ${index + 1} of the slides’ \`minutes="…"\`.`,
			},
		];
	});
}

function checkFixed({ file, data }: PlacedEntry<TalkFrontmatter>, { slides }: Talk): Problem[] {
	const isForAdults = data.audience === 'parents' || data.audience === 'staff';
	const wanted = isForAdults ? (['Who can help'] as const) : fixedSlides;
	return wanted.flatMap((title): Problem[] => {
		const slide = slides.find((one) => one.title === title);
		const message = `The talk lacks the slide “${title}”.`;
		if (!slide)
			return [{ ...topOf(file), message, hint: `Add \`## ${title}\` with notes and \`::timing{minutes="…" keep}\`.` }];
		const isKept = slide.timing?.keep === 'always' && slide.timing.minutes.every((minutes) => minutes !== null);
		if (isKept || slide.timing?.minutes.length === 0) return [];
		const hint = 'Write `keep` into its `::timing`, and minutes for every length.';
		return [{ ...slide.at, message: `The slide “${title}” could be left out of the talk.`, hint }];
	});
}
