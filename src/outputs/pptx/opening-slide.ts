import type { Lesson } from '#lesson/lesson';
import { dayText, routesText, yearsText } from '#lesson/wording';
import { licence } from '../wording.ts';
import { layouts, opening } from './masters.ts';
import { asParagraph, run } from './runs.ts';
import type { Stage } from './stage.ts';
import { firstFit } from './stage.ts';
import { textHeight } from './text-size.ts';
import { cream, font, lampGlow } from './theme.ts';

/** The first slide: title, for whom, and the small print; the notes hold what a teacher checks before starting. */
export function addOpeningSlide(stage: Stage): void {
	const { deck, lesson, context } = stage;
	const slide = deck.addSlide({ masterName: layouts.title });
	const { w, h } = opening.title;
	const fontSize = firstFit([54, 48, 40, 34], (size) =>
		textHeight(lesson.title, size, w, true) <= h ? size : undefined,
	);
	if (!fontSize)
		throw new Error(`${fileOf(lesson)}: The title “${lesson.title}” does not fit on the first slide. Shorten it.`);
	slide.addText([{ text: lesson.title, options: { fontSize, fontFace: font } }], { placeholder: 'title' });
	slide.addText(subtitle(stage), { placeholder: 'subtitle' });
	const stamp = `Edition ${lesson.plan.edition} · Read through on ${dayText(lesson.plan.reviewed)} · ${lesson.id} · ${licence}`;
	const lines = [context.siteName, context.independence, context.reviewed, stamp].flatMap((line) =>
		asParagraph([run(line, 12, { color: cream })]),
	);
	slide.addText(lines, { x: 0.9, y: 5.75, w: 7.6, h: 1.4, margin: 0, valign: 'bottom', isTextBox: true });
	slide.addNotes(openingNotes(stage).join('\n'));
}

function subtitle({ lesson }: Stage): ReturnType<typeof asParagraph> {
	const { deck, years, band } = lesson;
	const about = deck.subtitle ? asParagraph([run(deck.subtitle, 26, { color: lampGlow })], { paraSpaceAfter: 8 }) : [];
	// The ages of a band are those of all its years: beside some of them they would be wrong.
	const ages = years.length === band.years.length || years.length === 0 ? [band.name] : [];
	const whom = [...(years.length > 0 ? [yearsText(years)] : []), ...ages]
		.filter((words) => !deck.subtitle?.includes(words))
		.join(' · ');
	return whom === '' ? about : [...about, run(whom, 20, { color: cream })];
}

function openingNotes({ lesson }: Stage): string[] {
	const { outcomes, keyPoints, routes, resources } = lesson.plan;
	return [
		'No pupil devices are needed: pupils answer with fingers, thumbs or hands, as the notes say.',
		`Lengths: ${routesText(routes)}.`,
		...(outcomes.length > 0 ? ['The lesson plan says which slides each length uses.'] : []),
		...listed('Outcomes:', outcomes),
		...listed('Key points:', keyPoints),
		...(resources.length > 0 ? [`Have ready: ${resources.join('; ')}.`] : []),
	];
}

/** Where the title is written. A talk is drawn as a lesson of its own. */
function fileOf({ id }: Lesson): string {
	return id.startsWith('talks/') ? `content/${id}.md` : `content/lessons/${id}.md`;
}

/** Points below their name; nothing where there are none, as in a talk. */
function listed(name: string, points: readonly string[]): string[] {
	return points.length > 0 ? [name, ...points.map((point) => `• ${point}`)] : [];
}
