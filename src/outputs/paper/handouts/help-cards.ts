import type { Lesson } from '#lesson/lesson';
import { firstSteps } from '#lesson/poster';
import type { Service } from '#lesson/schema/service';
import { pupilServices, shownContacts } from '#lesson/services';
import { dayText } from '#lesson/wording';
import { absoluteLink, readableLink } from '../../links.ts';
import type { OutputContext } from '../../output.ts';
import { checkedOn, contactWords, wholeNumbers } from '../../services.ts';
import type { PaperCell, PaperDocument, Part, Run } from '../part.ts';
import { words } from '../part.ts';
import { cellText, headedTable } from '../table.ts';
import { bullets, heading, paragraph } from '../text.ts';
import { handout, slotRuns } from './frame.ts';

const question = 'Is something online worrying you?';
const comfort = 'It is never your fault. You are not in trouble for asking for help.';
const stripAlt = 'Four pictures in a row: stop, keep the chat, tell an adult, call somebody.';
/** Where one page has room for few: who comes at once, who listens, who takes a report. */
const onPoster = ['emergency', 'childline', 'childline-bsl', 'ceop', 'report-remove'];
const onCard = ['emergency', 'childline', 'childline-bsl', 'shout'];
/** How many ways to reach a service a poster names, and a card. */
const waysOnPoster = 2;

/** The help poster for a wall, and cards for pockets and planners, with the services of the lesson's age band. */
export function helpCards(lesson: Lesson, context: OutputContext): PaperDocument[] {
	const all = pupilServices(lesson.services, lesson.band);
	const chosen = (ids: readonly string[]) => all.filter(({ id }) => ids.includes(id));
	if (all.length === 0) return [];
	return [poster(chosen(onPoster), context), pocketCards(chosen(onCard), context)];
}

function poster(services: readonly Service[], { siteUrl, independence }: OutputContext): PaperDocument {
	const address = absoluteLink('/help/', siteUrl);
	const rows = services.map((service): PaperCell[] => [
		[cellText(service.name, true), cellText(service.does)],
		shownContacts(service)
			.slice(0, waysOnPoster)
			.map((contact) => cellText(wholeNumbers(contactWords(contact)), true)),
	]);
	const parts: Part[] = [
		paragraph(words(comfort, { bold: true })),
		{ type: 'picture', src: 'help-strip.svg', alt: stripAlt, share: 0.8 },
		...bullets(
			firstSteps.map(({ name, text }) => `${name}: ${text}`),
			{ close: true },
		),
		headedTable([1, 1], ['Who can help', 'How to reach them'], rows, true),
		heading(2, 'In our school, talk to'),
		slotText('dslName', 'Safeguarding lead', 'dslRoom', 'Room'),
		slotText('deputyName', 'Or', 'whenClosed', 'When school is closed'),
		{
			type: 'card',
			leftShare: 0.2,
			left: [{ type: 'qr', address, alt: `QR code for ${readableLink(address)}`, millimetres: 26 }],
			right: [
				paragraph(words(`More help: ${readableLink(address)}`, { bold: true })),
				paragraph(`Numbers checked on ${dayText(checkedOn(services))}. ${independence}`, { close: true }),
			],
			below: [],
		},
	];
	return handout({ name: '09-help-poster', title: question, label: 'Help poster', audience: 'pupil', sides: 1 }, parts);
}

function slotText(first: Parameters<typeof slotRuns>[0], name: string, second: typeof first, other: string): Part {
	return paragraph([...slotRuns(first, name), { type: 'break' }, ...slotRuns(second, other)]);
}

/** Eight on a page: small enough for a phone case, and nothing on it that says what it is for. */
function pocketCards(services: readonly Service[], { siteUrl }: OutputContext): PaperDocument {
	const lines = services.map((service): Run[] => {
		const [main] = shownContacts(service);
		return [...words(`${service.name}: `, { bold: true }), ...words(main ? wholeNumbers(contactWords(main)) : '')];
	});
	const card: Part[] = [
		paragraph(words('You can always ask.', { bold: true }), { close: true }),
		...lines.map((runs) => paragraph(runs, { close: true })),
		paragraph(`More: ${readableLink(absoluteLink('/help/', siteUrl))}`, { close: true }),
		paragraph(`Checked on ${dayText(checkedOn(services))}`, { close: true }),
	];
	const facts = { name: '09-pocket-card', title: 'Pocket cards', label: 'Pocket cards', audience: 'pupil' } as const;
	const cards = Array.from({ length: 8 }, () => card);
	return handout({ ...facts, sides: 1 }, [{ type: 'cards', perRow: 2, millimetres: 55, cards }]);
}
