import { Paragraph, TextRun } from 'docx';
import type { ProfileStimulus } from '#lesson/mechanics/item';
import { pictureFrom } from '../gallery.ts';
import { postLines, profileFacts } from '../wording.ts';
import { imageRun } from './picture.ts';
import type { Sheet } from './sheet.ts';
import type { Piece } from './table.ts';
import { card } from './table.ts';
import { bullet, paragraph } from './text.ts';
import { closeLines } from './theme.ts';

const avatarWidthPx = 72;
const avatarColumn = 1440;
const tight = { spacing: { ...closeLines, after: 40 } };

/** An account on paper, and what happened between it and Sam. */
export function profileCard({ profile, contact }: ProfileStimulus, sheet: Sheet): Piece[] {
	const { name, handle, avatar, bio, posts } = profile;
	const face = imageRun(pictureFrom(sheet.gallery, avatar.src), avatar.alt, name, avatarWidthPx);
	const nameLine = new Paragraph({
		...tight,
		children: [new TextRun({ text: name, bold: true, size: 28 }), new TextRun(`  @${handle}`)],
	});
	const about = [bio, ...profileFacts(profile)].map((fact) => paragraph(fact, {}, tight));
	return [
		...card(
			sheet.width,
			avatarColumn,
			[new Paragraph({ children: [face] })],
			[nameLine, ...about],
			posts.flatMap(postParagraphs),
		),
		...contactList(contact),
	];
}

/** What happened between an account and Sam. */
export function contactList(contact: readonly string[]): Paragraph[] {
	return [
		paragraph('What happened with Sam', { bold: true }, { ...tight, keepNext: true }),
		...contact.map((line) => bullet(line, { ...tight, keepNext: true })),
	];
}

/** A post with its comments. */
export function postParagraphs(post: ProfileStimulus['profile']['posts'][number]): Paragraph[] {
	const [said = '', ...comments] = postLines(post);
	return [
		paragraph(said, {}, tight),
		...comments.map((comment) => paragraph(comment, {}, { ...tight, indent: { left: 300 } })),
	];
}
