/**
 * Which services fit what a reader of the help pages says of their age and of where they live. Reporting goes by age
 * today; tools for pictures go by age in the picture, which nobody is asked: it is never above the age of today.
 */
import type { Service } from '#lesson/schema/service';

/** Whom a service is for. A limit that is left out is none. */
export interface Reach {
	ageFrom?: number | undefined;
	ageTo?: number | undefined;
	ageInPictureFrom?: number | undefined;
	nations?: Service['nations'] | undefined;
}

/** What a reader has said; nothing, where they said nothing. */
export interface Answers {
	age?: string | undefined;
	nation?: string | undefined;
}

/** The ages to choose from. A new group begins where a service begins or ends. */
export const ageGroups = [
	{ value: 'under-11', label: 'Under 11', from: 0, to: 10 },
	{ value: '11-13', label: '11 to 13', from: 11, to: 13 },
	{ value: '14-17', label: '14 to 17', from: 14, to: 17 },
	{ value: '18', label: '18', from: 18, to: 18 },
	{ value: '19-on', label: '19 or over', from: 19, to: 120 },
] as const;

/** The nations to choose from. */
export const nations = [
	{ value: 'england', label: 'England' },
	{ value: 'wales', label: 'Wales' },
	{ value: 'scotland', label: 'Scotland' },
	{ value: 'northern-ireland', label: 'Northern Ireland' },
] as const satisfies readonly { value: Service['nations'][number]; label: string }[];

/** What the page needs to know about a service, in as few words as can be. */
export function reachOf({ ageFrom, ageTo, ageInPictureFrom, nations: where }: Service): Reach {
	return { ageFrom, ageTo, ageInPictureFrom, nations: where.length < nations.length ? where : undefined };
}

/** Whether a service is for somebody who said this. Who says nothing sees everything. */
export function fits(reach: Reach, { age, nation }: Answers): boolean {
	return fitsAge(reach, age) && fitsNation(reach, nation);
}

function fitsAge({ ageFrom = 0, ageTo = 120, ageInPictureFrom = 0 }: Reach, age: string | undefined): boolean {
	const group = ageGroups.find(({ value }) => value === age);
	if (!group) return true;
	return Math.max(ageFrom, ageInPictureFrom) <= group.to && ageTo >= group.from;
}

function fitsNation({ nations: where }: Reach, nation: string | undefined): boolean {
	return !nation || !where || where.some((one) => one === nation);
}

/** What is told when the list has changed. */
export function waysText(count: number, all: number): string {
	if (count === all) return `All ${all} ways are shown.`;
	return count === 1 ? '1 way for you' : `${count} ways for you`;
}
