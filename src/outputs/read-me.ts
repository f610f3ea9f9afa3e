/** The first file of a pack: what is in it, for whom, and where help is. Once as a page, once as plain text. */
import type { Lesson } from '#lesson/lesson';
import { pupilServices, shownContacts } from '#lesson/services';
import { dayText, forWhom } from '#lesson/wording';
import { absoluteLink } from './links.ts';
import type { OutputContext, PackFile } from './output.ts';
import { escapeHtml, plainPage } from './plain-page.ts';
import { printable } from './printable.ts';
import { contactLine, placedName } from './services.ts';
import { sha256 } from './sha256.ts';
import { licence } from './wording.ts';

interface Section {
	title: string;
	lines: string[];
}

/** The read-me of a pack with these files, which it lists in the order given. */
export function readMe(given: Lesson, files: readonly PackFile[], context: OutputContext): PackFile[] {
	const lesson = printable(given);
	const sections = sectionsOf(lesson, files, context);
	const file = (ending: string, label: string, mediaType: string, text: string): PackFile => {
		const path = `${lesson.slug}_00-read-me.${ending}`;
		return { path, label, mediaType, audience: 'teacher', bytes: new TextEncoder().encode(text) };
	};
	return [
		file('html', 'Read me first', 'text/html; charset=utf-8', asPage(lesson, sections)),
		file('txt', 'Read me first (plain text)', 'text/plain; charset=utf-8', asText(lesson, sections)),
	];
}

function sectionsOf(lesson: Lesson, files: readonly PackFile[], context: OutputContext): Section[] {
	const { plan } = lesson;
	const address = absoluteLink(`/teach/${lesson.id}/`, context.siteUrl);
	return [
		{ title: 'Help comes first', lines: helpLines(lesson) },
		{
			title: 'What this is',
			lines: [lesson.summary, `For ${forWhom(lesson)}.`],
		},
		{
			title: 'How to open it',
			lines: [
				'Unpack the zip file first (right-click, “Extract all”). Nothing needs installing.',
				'Start with the lesson plan. Word, PowerPoint, LibreOffice and Google Docs and Slides open all files, and you may change them.',
				'Give pupils only the files marked “for pupils”: the others hold answers.',
			],
		},
		{ title: 'What is in here', lines: [...files.map(fileLine), ...besides] },
		{
			title: 'Edition and licence',
			lines: [
				`${context.siteName}, lesson ${lesson.id}, edition ${plan.edition}, read through on ${dayText(plan.reviewed)}.`,
				`The newest edition is at ${address}`,
				`You may change and share everything here under ${licence}. Name ${context.siteName} as the source.`,
				context.independence,
				context.reviewed,
			],
		},
	];
}

/** What stands in a pack beside its files. */
const besides = [
	'VERSION.txt and CHANGES.md – which edition this is, and what has changed since the one before',
	'SHA256SUMS – checksums of all files, for a technician: sha256sum -c SHA256SUMS',
];

/** Who helps at once, and what comes before everything else in a pack. */
export function helpLines(lesson: Lesson): string[] {
	const urgent = pupilServices(lesson.services, lesson.band).filter(
		({ purpose }) => purpose === 'danger' || purpose === 'talk',
	);
	const contacts = urgent.map(
		(service) => `${placedName(service)}: ${shownContacts(service).map(contactLine).join('; ')}`,
	);
	return [
		'If a pupil is in danger or tells you something, that comes before any lesson: follow your school’s safeguarding policy.',
		...contacts,
	];
}

function fileLine({ path, label, audience, bytes }: PackFile): string {
	return `${path} – ${label}, for ${audience}s, ${Math.ceil(bytes.length / 1024)} KB, SHA-256 ${sha256(bytes)}`;
}

function asText(lesson: Lesson, sections: readonly Section[]): string {
	const body = sections.map(({ title, lines }) =>
		[title.toUpperCase(), ...lines.map((line) => `- ${line}`)].join('\r\n'),
	);
	return `${[lesson.title, ...body].join('\r\n\r\n')}\r\n`;
}

function asPage(lesson: Lesson, sections: readonly Section[]): string {
	const body = sections.map(({ title, lines }) => {
		return `<h2>${escapeHtml(title)}</h2>\n<ul>\n${lines.map((line) => `<li>${escapeHtml(line)}</li>`).join('\n')}\n</ul>`;
	});
	return plainPage({ title: `${lesson.title}: read me first`, heading: lesson.title, body: body.join('\n') });
}
