import { pupilServices, shownContacts } from '#lesson/services';
import { printable } from '../printable.ts';
import type { QuizSource } from '../quiz/file.ts';
import type { Quiz, QuizItem } from '../quiz/items.ts';
import { fullTitle } from '../quiz/items.ts';
import { contactLine, placedName } from '../services.ts';
import { escapeXml } from '../xml.ts';
import { pageWords } from './words.ts';

/** `index.html` of the quiz package: every question on one page, who helps, and where the quiz comes from. */
export function quizPage({ quiz, lesson, context }: QuizSource): string {
	const help = pupilServices(lesson.services, lesson.band).map(
		(service) => `${placedName(service)}: ${shownContacts(service).map(contactLine).join('; ')}`,
	);
	return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${escapeXml(fullTitle(quiz))}</title>
<link rel="stylesheet" href="quiz.css">
<link rel="icon" href="data:,">
</head>
<body>
<main>
<h1>${escapeXml(fullTitle(quiz))}</h1>
${paragraphs([quiz.intro, pageWords.before])}
<p id="without-script"><strong>${escapeXml(pageWords.needsScript)}</strong></p>
${quiz.items.map((item) => questionHtml(item, quiz.items.length)).join('\n')}
<button type="button" id="finish" hidden>${escapeXml(pageWords.finish)}</button>
<div id="result" tabindex="-1" hidden></div>
<section class="help" aria-labelledby="help">
<h2 id="help">${escapeXml(pageWords.helpTitle)}</h2>
${paragraphs([pageWords.neverYourFault, pageWords.tellSomeone, ...help])}
</section>
<footer>
${paragraphs([`${context.siteName} · ${quiz.stamp}`, context.independence])}
</footer>
</main>
<script type="application/json" id="key">${keyJson(quiz)}</script>
<script src="lms.js"></script>
<script src="quiz.js"></script>
</body>
</html>
`;
}

function paragraphs(lines: readonly string[]): string {
	return lines.map((line) => `<p>${escapeXml(line)}</p>`).join('\n');
}

function questionHtml(item: QuizItem, count: number): string {
	const place = pageWords.place.replace('{n}', String(item.number)).replace('{of}', String(count));
	const before = item.stimulus.concat(item.select === 'several' ? [pageWords.severalHint] : []);
	return `<div class="question" id="question-${escapeXml(item.id)}">
<fieldset>
<legend><h2><span class="place">${escapeXml(place)}</span> ${escapeXml(item.prompt)}</h2></legend>
${paragraphs(before)}
${optionsHtml(item)}
</fieldset>
<p class="note" role="status"></p>
<button type="button" hidden>${escapeXml(pageWords.check)}</button>
<div class="feedback" tabindex="-1" hidden></div>
</div>`;
}

function optionsHtml({ id: name, select, options }: QuizItem): string {
	const type = select === 'one' ? 'radio' : 'checkbox';
	return options
		.map(({ id, letter, text }) => {
			const input = `<input type="${type}" name="${escapeXml(name)}" value="${id}">`;
			return `<label class="option">${input}<span class="letter">${letter}.</span><span>${escapeXml(text)}</span></label>`;
		})
		.join('\n');
}

/** What the script must know, as JSON that cannot end its script element. */
function keyJson({ items }: Quiz): string {
	const known = items.map(({ id, options }) => ({ id, options }));
	return JSON.stringify(printable({ words: pageWords, items: known })).replaceAll('<', '\\u003c');
}
