/** Which parts of the content the rules about words read, and for whom they are. */
import type { BandId } from '../bands.ts';
import { bandIds, bandOf } from '../bands.ts';
import type { ReadEntries } from '../entries.ts';
import type { SourceFile } from '../read-entries.ts';
import { profileNames } from '../references.ts';
import type { Profile } from '../schema/profile.ts';
import { pupilServices } from '../services.ts';
import type { Passage } from '../spot.ts';
import { topOf } from '../spot.ts';

/** Something people read. */
export interface Prose extends Passage {
	/** The bands whose pupils read it. */
	bands: BandId[];
	/** What the phone number rule looks for: any number, only long ones where people tell of counts, none among facts. */
	numbers: 'any' | 'long' | 'none';
}

const wholeFiles =
	/^(?:content\/(?:lessons|activities)\/(?:([^/]+)\/)?.*|lesson-plans\/([^/]+)\/.+\/(?:slides|worksheet-[^/]+)\.md|content\/talks\/([a-z0-9]+).*|lesson-plans\/.*|content\/(?:pages|alerts)\/.*)$/;

/** All that people read, in the order of the files. */
export function proseOf(entries: ReadEntries, files: readonly SourceFile[]): Prose[] {
	return [
		...files.flatMap(({ file, text }): Prose[] => {
			const match = wholeFiles.exec(file);
			const band = bandOf(`${match?.[1] ?? match?.[2] ?? match?.[3]}/`);
			return match ? [{ text, at: topOf(file), bands: band ? [band] : [], numbers: 'any' }] : [];
		}),
		...profileProse(entries),
		...glossaryProse(entries),
		...serviceProse(entries),
	];
}

/** What a profile says, for the bands of the activities that show it. */
function profileProse({ profiles, activities }: ReadEntries): Prose[] {
	return profiles.flatMap(({ id, data, spots }) => {
		const users = activities.filter((activity) => profileNames(activity.data).includes(id));
		const bands = bandIds.filter((band) => users.some((activity) => bandOf(activity.id) === band));
		return profilePaths(data).map((path) => ({ ...spots.passage(path), bands, numbers: 'long' as const }));
	});
}

function profilePaths({ posts }: Profile): PropertyKey[][] {
	return [
		['name'],
		['handle'],
		['avatar', 'alt'],
		['bio'],
		['accountAge'],
		['inCommon'],
		...posts.flatMap(({ comments }, post) => [
			...['when', 'text', 'shows'].map((field) => ['posts', post, field]),
			...comments.flatMap((_, comment) => ['from', 'text'].map((field) => ['posts', post, 'comments', comment, field])),
		]),
	];
}

function glossaryProse({ lists }: ReadEntries): Prose[] {
	const { data = [], spots } = lists.glossary ?? {};
	return data.flatMap(({ meaning }, index) => {
		const bands = bandIds.filter((band) => meaning[band] !== undefined);
		const prose = (path: PropertyKey[], readers: BandId[]): Prose[] =>
			spots ? [{ ...spots.passage([index, ...path]), bands: readers, numbers: 'any' }] : [];
		return [...prose(['term'], bands), ...bands.flatMap((band) => prose(['meaning', band], [band]))];
	});
}

/** What a service says about itself, for the bands whose help panel shows it. */
function serviceProse({ lists, bands }: ReadEntries): Prose[] {
	const { data = [], spots } = lists.services ?? {};
	return data.flatMap((service, index) => {
		const readers = bands.filter((band) => pupilServices([service], band).length > 0).map(({ id }) => id);
		const paths: PropertyKey[][] = [
			['does'],
			...(service.doesKs2 ? [['doesKs2']] : []),
			['who'],
			...service.smallPrint.map((_, line) => ['smallPrint', line]),
			...service.contacts.map((_, contact) => ['contacts', contact, 'label']),
		];
		return spots
			? paths.map((path) => ({ ...spots.passage([index, ...path]), bands: readers, numbers: 'none' as const }))
			: [];
	});
}
