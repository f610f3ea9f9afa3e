import { tellFirst } from '#lesson/poster';
import type { Service } from '#lesson/schema/service';
import { pupilServices, shownContacts } from '#lesson/services';
import { dayText } from '#lesson/wording';
import { absoluteLink, readableLink } from '../links.ts';
import { checkedOn, contactLine, wholeNumbers } from '../services.ts';
import type { Part, Run } from './part.ts';
import { words } from './part.ts';
import type { Sheet } from './sheet.ts';
import { headedTable } from './table.ts';
import { heading, paragraph } from './text.ts';

/** The help panel on paper: who, for what, how, and the day it was checked. */
export function pupilHelp({ lesson, context }: Sheet): Part[] {
	const services = pupilServices(lesson.services, lesson.band);
	if (services.length === 0) return [];
	const address = readableLink(absoluteLink('/help/', context.siteUrl));
	return [
		paragraph(words(tellFirst(lesson.bandId), { bold: true }), { keepNext: true }),
		helpTable(services, shortly),
		checkedLine(services),
		paragraph(`What to know before using each of them is at ${address}.`),
	];
}

/** Who helps pupils of this age, then who helps staff. */
export function teacherHelp({ lesson }: Sheet): Part[] {
	const pupils = pupilServices(lesson.services, lesson.band);
	const staff = lesson.services.filter(({ audiences }) => audiences.includes('staff') && !audiences.includes('pupil'));
	const groups = [
		{ title: 'For pupils', services: pupils },
		{ title: 'For you', services: staff.filter((service) => shownContacts(service).length > 0) },
	].filter(({ services }) => services.length > 0);
	return [
		...groups.flatMap(({ title, services }) => [heading(3, title), helpTable(services, fully)]),
		checkedLine(groups.flatMap(({ services }) => services)),
	];
}

/** What a service is for; on a pupil's sheet, where every page is copied thirty times, no more than that. */
const shortly = ({ does }: Service): string[] => [does];
const fully = ({ does, who, smallPrint }: Service): string[] => [does, `${who}.`, ...smallPrint];

function helpTable(services: readonly Service[], describe: (service: Service) => readonly string[]): Part {
	const rows = services.map((service) => [
		[lines([words(service.name, { bold: true }), ...describe(service).map((line) => words(line))])],
		[lines(shownContacts(service).map((contact) => words(wholeNumbers(contactLine(contact)))))],
	]);
	return headedTable([1, 1], ['Who can help', 'How to reach them'], rows);
}

function lines(each: readonly Run[][]): Part {
	const runs = each.flatMap((line, index): Run[] => (index === 0 ? line : [{ type: 'break' }, ...line]));
	return paragraph(runs, { close: true });
}

function checkedLine(services: readonly Service[]): Part {
	return paragraph(`Contacts checked on ${dayText(checkedOn(services))}.`);
}
