import type { Lesson } from '#lesson/lesson';
import type { Service } from '#lesson/schema/service';
import { dayText } from '#lesson/wording';
import { absoluteLink } from '../links.ts';
import type { OutputContext, PackFile } from '../output.ts';
import { escapeHtml, plainPage } from '../plain-page.ts';
import { helpLines } from '../read-me.ts';
import { licence } from '../wording.ts';

/** What to do with a kit, in order. */
const steps = [
	'A week before: send the slides and the running order to the school. Print the cue cards and the leave-behinds.',
	'On the day: open the slides. The notes under each say what to say, what to ask and what not to say.',
	'The teacher stays in the room all the time. You are never alone with a pupil.',
	'Afterwards: speak with the safeguarding lead before you leave, and leave the sheets with the school.',
];

/** The page to open first: what to do, every file, and until when its facts count as checked. */
export function startHere(lesson: Lesson, files: readonly PackFile[], context: OutputContext): PackFile[] {
	const { title, summary, plan, services } = lesson;
	const address = absoluteLink('/officers/', context.siteUrl);
	const body = [
		`<p>${escapeHtml(summary)}</p>`,
		list('Help comes first', helpLines(lesson).map(escapeHtml)),
		list('What to do', steps.map(escapeHtml)),
		list('The files', files.map(fileLink)),
		list('Edition', [
			escapeHtml(`Edition ${plan.edition}, read through on ${dayText(plan.reviewed)}. ${checkAgain(services)}`),
			escapeHtml(`The newest edition: ${address}`),
			escapeHtml(`You may change and share everything here under ${licence}. Name ${context.siteName} as the source.`),
			escapeHtml(context.independence),
			escapeHtml(context.reviewed),
			'SHA256SUMS lists a checksum for every file: a technician can see that none was changed.',
		]),
	];
	const bytes = new TextEncoder().encode(
		plainPage({ title: `${title}: start here`, heading: title, body: body.join('\n') }),
	);
	return [
		{ path: 'START-HERE.html', label: 'Start here', mediaType: 'text/html; charset=utf-8', audience: 'teacher', bytes },
	];
}

function checkAgain(services: readonly Service[]): string {
	const [first] = services.map(({ expiresOn }) => expiresOn).sort();
	return first ? `Its numbers count as checked until ${dayText(first)}: after that, download it again.` : '';
}

function list(title: string, lines: readonly string[]): string {
	return `<h2>${escapeHtml(title)}</h2>\n<ul>\n${lines.map((line) => `<li>${line}</li>`).join('\n')}\n</ul>`;
}

function fileLink({ path, label, bytes, pages }: PackFile): string {
	const facts = [pages && `${pages} ${pages === 1 ? 'page' : 'pages'}`, `${Math.ceil(bytes.length / 1024)} KB`];
	return `<a href="${escapeHtml(path)}">${escapeHtml(label)}</a> (${facts.filter(Boolean).join(', ')}): ${escapeHtml(path)}`;
}
