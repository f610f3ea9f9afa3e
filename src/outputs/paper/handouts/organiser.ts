import type { Lesson } from '#lesson/lesson';
import { tellFirst } from '#lesson/poster';
import { pupilServices, shownContacts } from '#lesson/services';
import { absoluteLink, readableLink } from '../../links.ts';
import type { OutputContext } from '../../output.ts';
import { contactWords } from '../../services.ts';
import type { PaperCell, PaperDocument, Part } from '../part.ts';
import { cellText, headedTable } from '../table.ts';
import { bullets, heading, paragraph } from '../text.ts';
import { handout } from './frame.ts';

const firstToAsk = ['emergency', 'childline', 'childline-bsl'];

/** What to know after the lesson: key points, words with a column for the reader's own language, and help. */
export function knowledgeOrganiser(lesson: Lesson, context: OutputContext): PaperDocument[] {
	const { plan, title } = lesson;
	const parts = [
		heading(2, 'Remember'),
		...bullets(plan.keyPoints),
		heading(2, 'Who can help'),
		...helpLines(lesson, context),
		...wordTable(lesson),
		heading(2, 'Can I do it?'),
		headedTable(
			[6, 1, 1, 1],
			['At the end of the lesson', 'Yes', 'Nearly', 'Not yet'],
			plan.outcomes.map((outcome): PaperCell[] => [outcome, ...Array.from({ length: 3 }, tickCell)]),
			true,
		),
	];
	const facts = { name: '08-knowledge-organiser', title: `${title}: what to know`, label: 'Knowledge organiser' };
	return [handout({ ...facts, audience: 'pupil', sides: 2 }, parts)];
}

function tickCell(): Part[] {
	return [{ type: 'text', runs: [{ type: 'tick' }], centred: true, close: true }];
}

/** The first who can help, in a line each: the poster and the worksheet name the others. */
function helpLines({ services, band, bandId }: Lesson, { siteUrl }: OutputContext): Part[] {
	const first = pupilServices(services, band).filter(({ id }) => firstToAsk.includes(id));
	const lines = first.map((service) => {
		const [main] = shownContacts(service);
		return main ? `${service.name}: ${contactWords(main)}` : service.name;
	});
	return bullets([tellFirst(bandId), ...lines, `More: ${readableLink(absoluteLink('/help/', siteUrl))}`], {
		close: true,
	});
}

/** The last column is left free: a school knows its pupils' languages, and a machine translation may be wrong. */
function wordTable({ terms, bandId }: Lesson): Part[] {
	const rows = terms.flatMap(({ term, meaning }): PaperCell[][] => {
		const said = meaning[bandId];
		return said ? [[[cellText(term, true)], said, '']] : [];
	});
	if (rows.length === 0) return [];
	const rule = 'Write or draw what each word means in your own language.';
	return [
		heading(2, 'Words'),
		paragraph(rule, { keepNext: true }),
		headedTable([2, 5, 3], ['Word', 'What it means', 'In my language'], rows),
	];
}
