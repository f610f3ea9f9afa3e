import { Paragraph, TextRun } from 'docx';
import type { RequestStimulus, Stimulus, TwoAccountsStimulus } from '#lesson/mechanics/item';
import type { Profile } from '#lesson/schema/profile';
import { pictureFrom } from '../gallery.ts';
import { chatBox } from './chat.ts';
import { imageRun } from './picture.ts';
import { contactList, postParagraphs, profileCard } from './profile-card.ts';
import type { Sheet } from './sheet.ts';
import type { Piece } from './table.ts';
import { card, headedTable } from './table.ts';
import { paragraph } from './text.ts';
import { closeLines } from './theme.ts';

const tight = { spacing: { ...closeLines, after: 40 } };
const faceWidthPx = 60;
const faceColumn = 1250;

/** What an item is about, on paper. */
export function drawStimulus(stimulus: Stimulus, sheet: Sheet): Piece[] {
	switch (stimulus.kind) {
		case 'profile':
			return profileCard(stimulus, sheet);
		case 'two-accounts':
			return twoCards(stimulus, sheet);
		case 'request':
			return requestSlip(stimulus, sheet);
		case 'chat':
			return chatBox(sheet.width, stimulus.title, stimulus.lines);
		/* v8 ignore next -- @preserve */
		default:
			return stimulus satisfies never;
	}
}

function twoCards({ known, other, contact }: TwoAccountsStimulus, sheet: Sheet): Piece[] {
	const header = ['The account Sam knows', 'The new account'];
	const cells = [known, other].map((profile) => accountCell(profile, sheet));
	return [...headedTable(sheet.width, [1, 1], header, [cells], true), ...contactList(contact)];
}

function accountCell(profile: Profile, sheet: Sheet): Piece[] {
	const { name, handle, bio, accountAge, followers, following, inCommon, posts } = profile;
	const facts = [
		bio,
		`On here for: ${accountAge}`,
		`Followers: ${followers} · Following: ${following}`,
		`In common with Sam: ${inCommon}`,
	];
	return [
		new Paragraph({ ...tight, children: [face(profile, sheet)] }),
		new Paragraph({
			...tight,
			children: [new TextRun({ text: name, bold: true, size: 28 }), new TextRun(`  @${handle}`)],
		}),
		...facts.map((fact) => paragraph(fact, {}, tight)),
		...posts.flatMap(postParagraphs),
	];
}

function requestSlip(request: RequestStimulus, sheet: Sheet): Piece[] {
	const { name, facts, says } = request;
	const about = [
		paragraph(`${name} wants to connect with Sam`, { bold: true }, tight),
		...facts.map((fact) => paragraph(fact, {}, tight)),
		...(says ? [paragraph(says, { italics: true }, tight)] : []),
	];
	return card(sheet.width, faceColumn, [new Paragraph({ children: [face(request, sheet)] })], about, []);
}

function face({ name, avatar }: Pick<Profile, 'name' | 'avatar'>, { gallery }: Sheet): ReturnType<typeof imageRun> {
	return imageRun(pictureFrom(gallery, avatar.src), avatar.alt, name, faceWidthPx);
}
