import type { Lesson } from '#lesson/lesson';
import { yearsText } from '#lesson/wording';
import { absoluteLink, readableLink } from '../../links.ts';
import type { OutputContext } from '../../output.ts';
import type { PaperDocument, Part } from '../part.ts';
import { bullets, heading, paragraph } from '../text.ts';
import { handout, slotRuns } from './frame.ts';

/**
 * A letter to parents and carers, two weeks before the lesson: what and why, where to see everything, how to ask. In
 * England schools must show parents what they teach and make them aware that they may ask (RSHE guidance, July 2025).
 */
export function letterHome(lesson: Lesson, { siteUrl }: OutputContext): PaperDocument[] {
	const materials = readableLink(absoluteLink(`/learn/${lesson.id}/`, siteUrl));
	const parents = readableLink(absoluteLink('/parents/', siteUrl));
	const care = lesson.sensitive
		? [
				paragraph(
					'This lesson speaks calmly about people who threaten others online, and most of all about getting help. Is there a reason why it may be hard for your child just now? Please tell us: we can talk about it first, or find another way.',
				),
			]
		: [];
	const parts: Part[] = [
		paragraph([...slotRuns('school', 'From')]),
		paragraph('Dear parents and carers,', { apart: true }),
		paragraph(
			`In about two weeks ${yearsText(lesson.years)} will have a lesson called “${lesson.title}”. What pupils read about it first: “${lesson.summary}”`,
		),
		heading(2, 'What pupils will be able to say'),
		...bullets(lesson.plan.outcomes),
		heading(2, 'Why we teach it'),
		paragraph(
			'Most children meet people online who are just who they say they are. Some people trick or push others, and that can happen to any family. Pupils who know early how to get help, and that they will not be blamed, find it sooner. Nobody is asked about their own life, nobody needs a phone, and every person in the lesson is made up.',
		),
		...care,
		heading(2, 'How you can help'),
		...bullets([
			'Ask what the lesson was about. Talk about the made-up people, not about your own child’s account.',
			'Say it once, out loud: “If anything online ever feels wrong, tell me. You will not be in trouble for telling me.”',
			'If something has happened, stay calm and listen first. It is never your child’s fault.',
		]),
		heading(2, 'See it all, and ask us'),
		paragraph(
			`You may see everything we use. What pupils read is at ${materials}; ask us for the other materials. If you are worried about something now, ${parents} says what to say and do first.`,
		),
		paragraph(slotRuns('schoolContact', 'Questions')),
		paragraph(slotRuns('dslName', 'Our safeguarding lead')),
	];
	const title = `Our lesson “${lesson.title}”`;
	return [
		handout(
			{ name: '10-letter-home', title, label: 'Letter to parents and carers', audience: 'parent', sides: 1 },
			parts,
		),
	];
}

/** What a lesson teaches, in words for families, without anything that gives answers away. */
export function aboutTheLesson(lesson: Lesson): PaperDocument[] {
	const { plan, terms, bandId } = lesson;
	const steps = plan.blocks.flatMap((block) => (block.type === 'step' ? [block.title] : []));
	const known = terms.flatMap(({ term, meaning }) => (meaning[bandId] ? [`${term}: ${meaning[bandId]}`] : []));
	const parts = [
		paragraph(lesson.summary),
		heading(2, 'What pupils take home'),
		...bullets(plan.keyPoints),
		heading(2, 'What the class does'),
		...bullets(steps),
		...(plan.misconceptions.length > 0 ? [heading(2, 'What is true')] : []),
		...bullets(plan.misconceptions.map(({ truth }) => truth)),
		...(known.length > 0 ? [heading(2, 'Words we use')] : []),
		...bullets(known),
	];
	const title = `${lesson.title}: about the lesson`;
	const label = 'About the lesson, for families';
	return [handout({ name: '01-about-the-lesson', title, label, audience: 'parent', copies: 'parents' }, parts)];
}
