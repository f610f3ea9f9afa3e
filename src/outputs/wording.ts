/** The fixed words of documents. */
import type { CalloutKind } from '#lesson/blocks';
import type { Lesson, LessonName } from '#lesson/lesson';
import type { ChooseItem } from '#lesson/mechanics/choose';
import type { ChatLine, Verdict } from '#lesson/mechanics/item';
import type { Clue } from '#lesson/schema/kinds/clue';
import type { Profile } from '#lesson/schema/profile';
import { dayText, yearsText } from '#lesson/wording';

/** Callouts that only teachers see. */
export const teacherCallouts: readonly CalloutKind[] = ['say', 'ask', 'watch', 'quiet', 'avoid', 'fixed'];

export const verdictLabels: Record<Verdict, string> = {
	right: 'Right',
	partly: 'Partly right',
	wrong: 'Not this one',
	unmarked: '',
};

/** The licence of all content. */
export const licence = 'CC BY-SA 4.0 (creativecommons.org/licenses/by-sa/4.0)';

/** What heads the columns of a table of clues. */
export const clueColumns = ['Where', 'What is there', 'Why it matters', 'How strong'] as const;

/** How much a clue tells, and which way. */
export function clueWeight({ strength, points }: Clue): string {
	const weights = { weak: 'Weak sign', medium: 'Medium sign', strong: 'Strong sign' };
	return `${weights[strength]} of ${points === 'real' ? 'a real person' : 'a fake'}`;
}

/** A clue as the cells of a table row. */
export function clueCells(clue: Clue): string[] {
	return [clue.where, clue.what, clue.why, clueWeight(clue)];
}

/** What an account shows besides its name and bio, a line each. */
export function profileFacts({ accountAge, followers, following, inCommon }: Profile): string[] {
	return [
		`On here for: ${accountAge} · Followers: ${followers} · Following: ${following}`,
		`In common with Sam: ${inCommon}`,
	];
}

/** A post in words: one line for the post with its picture, one for its comments, if any. */
export function postLines({ when, text, shows, comments }: Profile['posts'][number]): string[] {
	const picture = shows ? [`[Picture: ${shows}]`] : [];
	const said = [...(text ? [text] : []), ...picture].join(' ');
	const answers = comments.map((comment) => `${comment.from}: “${comment.text}”`).join(' · ');
	return [`${when}: ${said}`, ...(answers ? [answers] : [])];
}

/** A line of a chat in words. */
export function chatWords({ from, text }: ChatLine): string {
	return from ? `${from}: ${text}` : text;
}

/** How sure somebody can be, from least to most. */
export const surenessNames = ['a guess', 'fairly sure', 'very sure'] as const;

/** How many options to tick. */
export function tickRule({ select }: Pick<ChooseItem, 'select'>): string {
	return select === 'several' ? 'Tick all that are right.' : 'Tick one.';
}

/** What every file says about itself: lesson, edition, day, licence. */
export function stamp(lesson: Lesson): string {
	return `${lesson.id} · Edition ${lesson.plan.edition} · Read through on ${dayText(lesson.plan.reviewed)} · CC BY-SA 4.0`;
}

/** What a curriculum item is called by, where its framework has short codes; our own names for the others say nothing to a teacher. */
export function itemCode(id: string): string[] {
	return /^[A-Z]/.test(id) ? [id] : [];
}

/** Other lessons in a line, each with its years. */
export function lessonNames(lessons: readonly LessonName[]): string {
	return lessons.map(({ title, years }) => `${title} (${yearsText(years)})`).join('; ');
}
