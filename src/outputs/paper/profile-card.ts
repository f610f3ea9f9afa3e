import type { ProfileStimulus } from '#lesson/mechanics/item';
import type { Profile } from '#lesson/schema/profile';
import { postLines, profileFacts } from '../wording.ts';
import type { Part } from './part.ts';
import { words } from './part.ts';
import { bullets, label, paragraph } from './text.ts';

const faceColumn = 0.14;
const close = { close: true };

/** An account on paper, and what happened between it and Sam. */
export function profileCard({ profile, contact }: ProfileStimulus): Part[] {
	const { bio, posts } = profile;
	const about = [bio, ...profileFacts(profile)].map((fact) => paragraph(fact, close));
	return [
		{
			type: 'card',
			leftShare: faceColumn,
			left: [face(profile, 1)],
			right: [nameLine(profile), ...about],
			below: posts.flatMap(postParagraphs),
		},
		...contactList(contact),
	];
}

/** The picture of an account, at a share of the width where it stands. */
export function face({ avatar }: Pick<Profile, 'avatar'>, share: number): Part {
	return { type: 'picture', src: avatar.src, alt: avatar.alt, share };
}

/** An account's name and handle. */
export function nameLine({ name, handle }: Pick<Profile, 'name' | 'handle'>): Part {
	return paragraph([...words(name, { bold: true }), ...words(`  @${handle}`)], close);
}

/** What happened between an account and Sam. */
export function contactList(contact: readonly string[]): Part[] {
	return [label('What happened with Sam', close), ...bullets(contact, { close: true, keepNext: true })];
}

/** A post with its comments. */
export function postParagraphs(post: Profile['posts'][number]): Part[] {
	const [said = '', ...comments] = postLines(post);
	return [paragraph(said, close), ...comments.map((comment) => paragraph(comment, { close: true, indent: true }))];
}
