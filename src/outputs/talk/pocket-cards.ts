import { adultCard } from '#lesson/adult-services';
import { bandOf } from '#lesson/bands';
import { checkAgainBy } from '#lesson/check-again';
import type { Lesson } from '#lesson/lesson';
import type { Service } from '#lesson/schema/service';
import { mainContact, pupilServices } from '#lesson/services';
import type { Talk } from '#lesson/talk';
import { dayText, listText, nationNames } from '#lesson/wording';
import { absoluteLink, readableLink } from '../links.ts';
import type { OutputContext } from '../output.ts';
import { handout, slotRuns } from '../paper/handouts/frame.ts';
import type { PaperDocument, Part } from '../paper/part.ts';
import { words } from '../paper/part.ts';
import { paragraph } from '../paper/text.ts';
import { checkedOn, contactWords } from '../services.ts';

/** Where pupils can turn: in danger, to talk, to report, about a picture. Those of one nation say so. */
const forPupils = ['emergency', 'childline', 'childline-bsl', 'meic', 'lifeline-ni', 'ceop', 'report-remove'];
/** Those old enough to ring on their own: the talk says so, and so does the card. */
const fromEleven = ['police-101'];
/** What changes on the day somebody turns 18. No name on a card says what it is for. */
const fromEighteen = ['police-101', 'samaritans', 'stopncii'];

const grownUp = 18;
const everyNation = Object.keys(nationNames).length;

/** Cards to leave behind: the ways to help for those who listen, by age and nation, with the day on which they were checked. */
export function talkCards({ audience }: Talk, lesson: Lesson, { siteUrl }: OutputContext): PaperDocument[] {
	const all = pupilServices(lesson.services, lesson.band);
	const chosen = (ids: readonly string[]) => ids.flatMap((id) => all.filter((service) => service.id === id));
	const isForPupils = bandOf(`${audience}/`) !== undefined;
	const isGrownUpSoon = isForPupils && lesson.band.ages[1] >= grownUp;
	const young = audience === 'ks2' || isGrownUpSoon ? forPupils : [...forPupils, ...fromEleven];
	const first = audience === 'parents' || audience === 'staff' ? adultCard(all, audience) : chosen(young);
	const later = isGrownUpSoon ? chosen(fromEighteen) : [];
	const shown = [...first, ...later];
	const page = audience === 'parents' ? '/parents/' : '/help/';
	const card: Part[] = [
		line(isForPupils ? 'You can always ask.' : 'Who can help', true),
		paragraph(slotRuns('dslName', 'In school'), { close: true }),
		...first.map((service) => serviceLine(service, later.length > 0)),
		...(later.length > 0
			? [line('When you are 18 or over', true), ...later.map((service) => serviceLine(service))]
			: []),
		line(`More: ${readableLink(absoluteLink(page, siteUrl))}`),
		line(`Checked on ${dayText(checkedOn(shown))}. Check again by ${dayText(checkAgainBy(shown))}.`),
	];
	const rows = later.length > 0 ? 2 : 3;
	const cards = Array.from({ length: 2 * rows }, () => card);
	const millimetres = 235 / rows;
	const facts = { name: '09-pocket-card', title: 'Pocket cards', label: 'Pocket cards' } as const;
	const reader = isForPupils ? 'pupil' : audience === 'parents' ? 'parent' : 'teacher';
	return [handout({ ...facts, audience: reader, sides: 1 }, [{ type: 'cards', perRow: 2, millimetres, cards }])];
}

function line(text: string, bold = false): Part {
	return paragraph(words(text, bold ? { bold } : {}), { close: true });
}

/** @param saysAge whether what ends at 18 says so, beside what begins there. */
function serviceLine(service: Service, saysAge = false): Part {
	const main = mainContact(service);
	const where =
		service.nations.length < everyNation ? listText(service.nations.map((nation) => nationNames[nation])) : '';
	const age = saysAge && service.ageTo === grownUp - 1 ? `under ${grownUp}` : '';
	const only = [where, age].filter(Boolean).join(', ');
	const name = only ? `${service.name} (${only})` : service.name;
	return paragraph([...words(`${name}: `, { bold: true }), ...words(main ? contactWords(main) : '')], { close: true });
}
