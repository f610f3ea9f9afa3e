import { checkAgainBy } from '#lesson/check-again';
import type { Lesson } from '#lesson/lesson';
import type { Talk } from '#lesson/talk';
import { roomOf } from '#lesson/talk';
import { dayText } from '#lesson/wording';
import type { OutputContext, PackFile } from '../output.ts';
import { palette } from '../palette.ts';
import { escapeHtml, plainPage } from '../plain-page.ts';
import { helpLines } from '../read-me.ts';
import { licence } from '../wording.ts';
import { checkAgainText } from './check-again.ts';

/** What to do with a kit, in order. */
function stepsOf(talk: Talk): string[] {
	const isForPupils = roomOf(talk) !== 'adults';
	const company = isForPupils
		? 'The teacher stays in the room all the time. You are never alone with a pupil.'
		: 'The safeguarding lead stays with you all the time, and has some time afterwards.';
	const order = talk.before
		? 'Read the running order first: it names the lesson that the teacher gives before you, the one after, and the minutes of each slide.'
		: 'Read the running order first: it has what to bring, and the minutes of each slide.';
	return [
		order,
		'A week before: send the slides and the running order to the school. Print the cue cards and the leave-behinds.',
		'On the day: show the slides in the browser, or open them in PowerPoint. The notes say what to say, what to ask and what not to say.',
		'No second screen? “Start the slides”, then “Notes below”, or hold the cue cards.',
		company,
		'Afterwards: speak with the safeguarding lead before you leave, and leave the sheets with the school.',
	];
}

/** Pages of the site that come along with every kit: what the link says, and the address. */
const pages = [
	['Before the visit', '/officers/before/'],
	['During the visit', '/officers/during/'],
	['After the visit', '/officers/after/'],
	['Hard questions', '/officers/questions/'],
	['Get help', '/help/'],
	['Search this kit', '/search/'],
] as const;

const types: Partial<Record<string, string>> = { docx: 'Word', pdf: 'PDF', pptx: 'PowerPoint' };

const styles = `.go { display: inline-block; background: #${palette.brand}; color: #${palette.paper}; padding: 0.8rem 1.2rem; border-radius: 0.5rem; font-weight: bold; }
#check, .note { border-left: 0.375rem solid #${palette.lamp}; padding: 0.4rem 0 0.4rem 0.9rem; }
`;

/** The page to open first: the slides, what to do, every file, and until when its facts count as checked. */
export async function startHere(
	talk: Talk,
	lesson: Lesson,
	files: readonly PackFile[],
	context: OutputContext,
): Promise<PackFile> {
	const body = [
		`<p>${escapeHtml(lesson.summary)}</p>`,
		`<p>${browserLink('Show the slides', `/officers/${talk.id}/present/`, 'go')}</p>`,
		'<p>With your notes in a second window, or below the slide. Nothing here needs a network, and nothing is sent anywhere.</p>',
		'<p id="check" role="status">Unpack the zip before you open this page, and keep the folder together.</p>',
		`<p class="note" role="status" data-edition="${lesson.plan.reviewed}" data-check-by="${checkAgainBy(lesson.services)}" hidden></p>`,
		list('What to do', stepsOf(talk).map(escapeHtml)),
		list(
			'To read and to show',
			[...pages, ...activityPages(talk)].map(([text, address]) => browserLink(text, address)),
		),
		list('To print, send and change', fileLines(files)),
		list('Who can help', helpLines(lesson).map(escapeHtml)),
		list('Edition', edition(lesson, context).map(escapeHtml)),
	].join('\n');
	const script = await context.startHereScript();
	const page = plainPage({ title: `${lesson.title}: start here`, heading: lesson.title, body, styles, script });
	const facts = { path: 'START-HERE.html', label: 'Start here', mediaType: 'text/html; charset=utf-8' };
	return { ...facts, audience: 'teacher', bytes: new TextEncoder().encode(page) };
}

function activityPages({ activities }: Talk): [text: string, address: string][] {
	return Object.entries(activities).map(([id, { title }]) => [`Activity: ${title}`, `/play/${id}/`]);
}

/** A link to a page of the site, as it lies in the folder. */
function browserLink(text: string, address: string, style = ''): string {
	const own = style === '' ? '' : ` class="${style}"`;
	return `<a${own} href="browser${escapeHtml(address)}index.html">${escapeHtml(text)}</a>`;
}

function edition({ plan, services }: Lesson, context: OutputContext): string[] {
	return [
		`Edition ${plan.edition}, read through on ${dayText(plan.reviewed)}.`,
		checkAgainText(services, context),
		`You may change and share everything here under ${licence}. Name ${context.siteName} as the source.`,
		context.independence,
		context.reviewed,
		'SHA256SUMS lists a checksum for every file: a technician can see that none was changed.',
	];
}

function list(title: string, lines: readonly string[]): string {
	return `<h2>${escapeHtml(title)}</h2>\n<ul>\n${lines.map((line) => `<li>${line}</li>`).join('\n')}\n</ul>`;
}

/** A line for each paper, with its forms. */
function fileLines(files: readonly PackFile[]): string[] {
	const papers = Map.groupBy(files, ({ label }) => label);
	return [...papers].map(([label, forms]) => `${escapeHtml(label)}: ${forms.map(fileLink).join(', ')}`);
}

function fileLink({ path, label, bytes, pages: sides }: PackFile): string {
	const type = types[path.slice(path.lastIndexOf('.') + 1)] ?? 'File';
	const facts = [sides && `${sides} ${sides === 1 ? 'page' : 'pages'}`, `${Math.ceil(bytes.length / 1024)} KB`];
	const name = escapeHtml(`${label}, ${type}`);
	return `<a href="${escapeHtml(path)}" aria-label="${name}">${type}</a> (${facts.filter(Boolean).join(', ')})`;
}
