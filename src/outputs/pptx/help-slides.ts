import { tellFirst } from '#lesson/poster';
import type { Service } from '#lesson/schema/service';
import { pupilServices, shownContacts } from '#lesson/services';
import { slotMark } from '#lesson/slots';
import { dayText } from '#lesson/wording';
import { checkedOn, contactLine, contactWords, placedName, wholeNumbers } from '../services.ts';
import { addPages, fitPages } from './body-slides.ts';
import type { Piece } from './pieces.ts';
import { textPiece } from './pieces.ts';
import type { Run } from './runs.ts';
import { asParagraph, run } from './runs.ts';
import { labelledBox } from './shapes.ts';
import type { Stage } from './stage.ts';
import { textHeight } from './text-size.ts';
import { bodyBox, paleAmber, paper, teal } from './theme.ts';

const sizes = [22, 20, 18, 16] as const;
const leadSize = 22;
const smallest = 16;
const gap = 0.1;
const padding = 0.08;

const first: readonly Service['purpose'][] = ['danger', 'talk'];

/** The fixed slides that say who can help, the same in every deck of a band: people to talk to first, the others after them. */
export function addHelpSlides(stage: Stage, title: string, notes: readonly string[]): void {
	const services = pupilServices(stage.lesson.services, stage.lesson.band);
	const groups = [
		services.filter(({ purpose }) => first.includes(purpose)),
		services.filter(({ purpose }) => !first.includes(purpose)),
	].filter((group) => group.length > 0);
	const pages = groups.flatMap((group, index) => {
		const before = index === 0 ? [leadPiece(tellFirst(stage.lesson.bandId)), schoolPiece()] : [leadPiece(comfort)];
		return groupPages(title, group, before);
	});
	addPages(stage, title, pages, [...notes, ...helpNotes(services)]);
}

const comfort = 'It is never your fault, and it is never too late to ask.';

function leadPiece(text: string): Piece {
	return textPiece(asParagraph([run(text, leadSize, { bold: true })], { paraSpaceAfter: 8 }), leadSize, bodyBox.w);
}

/** One slide, if need be without what each service does, which the notes and every sheet say; else several. */
function groupPages(title: string, group: readonly Service[], before: readonly Piece[]): Piece[][] {
	const piecesAt = (isTold: boolean) => (size: number) => [
		...before,
		...pairsOf(group).map((pair) => cardRow(pair, size, isTold)),
	];
	const told = fitPages(title, piecesAt(true), sizes, [sizes[2]]);
	return told.length === 1 ? told : fitPages(title, piecesAt(false), sizes, [sizes[2]]);
}

function pairsOf(services: readonly Service[]): Service[][] {
	return services.flatMap((service, index) =>
		index % 2 === 0 ? [[service, ...services.slice(index + 1, index + 2)]] : [],
	);
}

/** The school's own people, on lines to type or write on; a browser finds the boxes by their names. */
function schoolPiece(): Piece {
	const size = smallest;
	const height = 0.42;
	const slots = [
		{ slot: 'dslName', name: 'In our school', label: 1.6, from: 0, width: 6.6 },
		{ slot: 'dslRoom', name: 'Where', label: 0.85, from: 6.8, width: bodyBox.w - 6.8 },
	] as const;
	return {
		kind: 'drawn',
		height: height + gap,
		draw(slide, { x, y }) {
			for (const { slot, name, label, from, width } of slots) {
				const looks = { y, h: height, margin: 0, valign: 'middle' } as const;
				slide.addText([run(`${name}:`, size, { bold: true })], { ...looks, x: x + from, w: label, objectName: name });
				slide.addText([run('______________________', size)], {
					...looks,
					x: x + from + label,
					w: width - label,
					objectName: slotMark(slot),
				});
			}
		},
	};
}

/** Cards side by side, each with the main contact; the others are in the notes, on the worksheet and in the plan. */
function cardRow(services: readonly Service[], size: number, isTold: boolean): Piece {
	const width = (bodyBox.w - gap) / 2;
	const height = Math.max(...services.map((service) => cardHeight(service, size, width, isTold)));
	return {
		kind: 'drawn',
		height: height + gap,
		draw(slide, { x, y }) {
			services.forEach((service, index) => {
				const isUrgent = service.purpose === 'danger';
				const looks = { fill: { color: isUrgent ? paleAmber : paper }, margin: padding * 72, objectName: service.name };
				labelledBox(
					slide,
					cardRuns(service, size, isTold),
					{ x: x + index * (width + gap), y, w: width, h: height },
					looks,
				);
			});
		},
	};
}

/** Without what a service does, its nation stands by its name. */
function headline(service: Service, isTold: boolean): string {
	return [
		isTold ? service.name : placedName(service),
		...shownContacts(service).slice(0, 1).map(contactWords).map(wholeNumbers),
	].join(' · ');
}

function cardRuns(service: Service, size: number, isTold: boolean): Run[] {
	const head = asParagraph([run(headline(service, isTold), size, { bold: true, color: teal })]);
	return isTold ? [...head, run(service.does, smallest)] : head;
}

function cardHeight(service: Service, size: number, width: number, isTold: boolean): number {
	const room = width - 2 * padding;
	const told = isTold ? textHeight(service.does, smallest, room) : 0;
	return textHeight(headline(service, isTold), size, room, true) + told + 2 * padding;
}

function helpNotes(services: readonly Service[]): string[] {
	return [
		'Leave this up while pupils pack their things. Add your school’s own people.',
		...services.flatMap((service) => [
			`${service.name}: ${shownContacts(service).map(contactLine).join('; ')}`,
			service.does,
		]),
		`Contacts checked on ${dayText(checkedOn(services))}.`,
	];
}
