import { Paragraph, TextRun } from 'docx';
import type { Service } from '#lesson/schema/service';
import { pupilServices, shownContacts } from '#lesson/services';
import { dayText } from '#lesson/wording';
import { absoluteLink, readableLink } from '../links.ts';
import { checkedOn, contactLine } from '../services.ts';
import type { Sheet } from './sheet.ts';
import type { Cell, Piece } from './table.ts';
import { headedTable } from './table.ts';
import { heading, paragraph } from './text.ts';
import { closeLines } from './theme.ts';

/** The help panel on paper: who, for what, how, and the day it was checked. */
export function pupilHelp(sheet: Sheet): Piece[] {
	const services = pupilServices(sheet.lesson.services, sheet.lesson.band);
	if (services.length === 0) return [];
	const address = readableLink(absoluteLink('/help/', sheet.context.siteUrl));
	return [
		...helpTable(services, sheet, shortly),
		checkedLine(services),
		paragraph(`What to know before using each of them is at ${address}.`),
	];
}

/** Who helps pupils of this age, then who helps staff. */
export function teacherHelp(sheet: Sheet): Piece[] {
	const pupils = pupilServices(sheet.lesson.services, sheet.lesson.band);
	const staff = sheet.lesson.services.filter(
		({ audiences }) => audiences.includes('staff') && !audiences.includes('pupil'),
	);
	const groups = [
		{ title: 'For pupils', services: pupils },
		{ title: 'For you', services: staff.filter((service) => shownContacts(service).length > 0) },
	].filter(({ services }) => services.length > 0);
	return [
		...groups.flatMap(({ title, services }) => [heading(3, title), ...helpTable(services, sheet, fully)]),
		checkedLine(groups.flatMap(({ services }) => services)),
	];
}

/** What a service is for; on a pupil's sheet, where every page is copied thirty times, no more than that. */
const shortly = ({ does }: Service): string[] => [does];
const fully = ({ does, who, smallPrint }: Service): string[] => [does, `${who}.`, ...smallPrint];

function helpTable(
	services: readonly Service[],
	{ width }: Sheet,
	describe: (service: Service) => readonly string[],
): Piece[] {
	const rows = services.map((service): Cell[] => [[nameCell(service.name, describe(service))], [contactCell(service)]]);
	return headedTable(width, [1, 1], ['Who can help', 'How to reach them'], rows);
}

function nameCell(name: string, lines: readonly string[]): Paragraph {
	const runs = lines.map((text) => new TextRun({ text, break: 1 }));
	const children = [new TextRun({ text: name, bold: true }), ...runs];
	return new Paragraph({ spacing: { ...closeLines, after: 20 }, keepLines: true, children });
}

function contactCell(service: Service): Paragraph {
	const lines = shownContacts(service).map(contactLine);
	const children = lines.map((text, index) => new TextRun(index === 0 ? { text } : { text, break: 1 }));
	return new Paragraph({ spacing: { ...closeLines, after: 20 }, keepLines: true, children });
}

function checkedLine(services: readonly Service[]): Paragraph {
	return paragraph(`Contacts checked on ${dayText(checkedOn(services))}.`);
}
