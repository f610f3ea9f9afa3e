import type { RequestStimulus, Stimulus, TwoAccountsStimulus } from '#lesson/mechanics/item';
import type { Profile } from '#lesson/schema/profile';
import { chatBox } from './chat.ts';
import type { Part } from './part.ts';
import { words } from './part.ts';
import { contactList, face, nameLine, postParagraphs, profileCard } from './profile-card.ts';
import { headedTable } from './table.ts';
import { paragraph } from './text.ts';

const close = { close: true };

/** What an item is about, on paper. */
export function drawStimulus(stimulus: Stimulus): Part[] {
	switch (stimulus.kind) {
		case 'profile':
			return profileCard(stimulus);
		case 'two-accounts':
			return twoCards(stimulus);
		case 'request':
			return [requestSlip(stimulus)];
		case 'chat':
			return [chatBox(stimulus.title, stimulus.lines)];
		/* v8 ignore next -- @preserve */
		default:
			return stimulus satisfies never;
	}
}

function twoCards({ known, other, contact }: TwoAccountsStimulus): Part[] {
	const header = ['The account Sam knows', 'The new account'];
	return [headedTable([1, 1], header, [[known, other].map(accountCell)], true), ...contactList(contact)];
}

function accountCell(profile: Profile): Part[] {
	const { bio, accountAge, followers, following, inCommon, posts } = profile;
	const facts = [
		bio,
		`On here for: ${accountAge}`,
		`Followers: ${followers} · Following: ${following}`,
		`In common with Sam: ${inCommon}`,
	];
	return [
		face(profile, 0.19),
		nameLine(profile),
		...facts.map((fact) => paragraph(fact, close)),
		...posts.flatMap(postParagraphs),
	];
}

function requestSlip(request: RequestStimulus): Part {
	const { name, facts, says } = request;
	const right = [
		paragraph(words(`${name} wants to connect with Sam`, { bold: true }), close),
		...facts.map((fact) => paragraph(fact, close)),
		...(says ? [paragraph(words(says, { italic: true }), close)] : []),
	];
	return { type: 'card', leftShare: 0.12, left: [face(request, 1)], right, below: [] };
}
