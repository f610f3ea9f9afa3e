import type { Lesson } from '#lesson/lesson';
import type { LessonStage } from '#lesson/lesson-steps';
import { lessonStages, lessonSteps, stageNames } from '#lesson/lesson-steps';
import { pupilServices } from '#lesson/services';
import { dayText } from '#lesson/wording';
import { absoluteLink, readableLink } from '../links.ts';
import { checkedOn } from '../services.ts';
import { stamp } from '../wording.ts';
import { blocksHtml } from './blocks.ts';
import type { Copy } from './copy.ts';
import { helpHtml } from './help.ts';
import type { Html } from './html.ts';
import { html } from './html.ts';
import { serviceHtml } from './inlines.ts';
import { filled, copyWords as words } from './words.ts';

/** Only files that lie beside the page, and the fonts in its sheet; no script in the page, and nothing sent. */
const policy =
	"default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self'; font-src data:; base-uri 'none'; form-action 'none'";

/** Where leaving ends, in the folder of the page. */
export const elsewherePath = 'n/index.html';

/**
 * `index.html`: the lesson with its activities, its words and help, on one page.
 *
 * @param scripts further scripts, which run after the activities are drawn.
 */
export function pageHtml(copy: Copy, scripts: readonly string[]): string {
	const { lesson } = copy;
	const all = ['data.js', 'activities.js', ...scripts].map((src) => html`<script src="${src}" defer></script>\n`);
	return html`<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<script src="page.js"></script>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${lesson.title}</title>
<link rel="icon" href="pictures/icon.svg">
<link rel="stylesheet" href="styles.css">
${all}</head>
<body>
<nav class="skip-links" aria-label="Shortcuts"><a href="#_top">${words.skip}</a>${exitLink(copy, '')}</nav>
<div class="page" data-template="lesson" data-audience="pupil" data-accent="${lesson.bandId}">
${headerHtml(copy)}
<div class="main-frame"><main>
<div class="page-head" data-door="open"><div class="wrap"><div class="page-head-words">
<h1 id="_top" tabindex="-1">${lesson.title}</h1>
<p class="lead">${lesson.summary}</p>
</div></div></div>
<div class="page-body wrap stack">
${stepperHtml(lessonStages(lessonSteps(lesson.blocks, lesson.activities)))}
${bodyHtml(copy)}</div>
</main></div>
${footerHtml(copy)}
</div>
</body>
</html>
`.html;
}

function exitLink({ isInPlatform }: Copy, className: string): Html {
	const name = isInPlatform ? words.hide : words.leave;
	const key = className && html`<span class="exit-key js-only" aria-hidden="true">${words.key}</span>`;
	const looks = className && html` class="${className}"`;
	return html`<a${looks} data-quick-exit="${elsewherePath}" href="${elsewherePath}" rel="noreferrer nofollow">${name}${key}</a>`;
}

function headerHtml(copy: Copy): Html {
	return html`<header class="site-header"><div class="bar">
<span class="brand"><img src="pictures/icon.svg" alt="" width="36" height="36"><span class="brand-name">${copy.context.siteName}</span></span>
<div class="bar-tools"><a class="help-link" href="#help">${words.help}</a>${exitLink(copy, 'exit-link')}<p class="exit-status" data-exit-status role="status"></p></div>
</div></header>`;
}

function stepperHtml(stages: readonly LessonStage[]): Html {
	const rows = stages.map(({ stage, before, steps }) => {
		const links = steps.map(({ label, href }) => html`<li><a href="${href}">${label}</a></li>\n`);
		return html`<li><p>${stageNames[stage]}</p><ol class="steps" style="counter-reset: step ${before}">\n${links}</ol></li>\n`;
	});
	return html`<nav class="stepper" aria-label="${words.steps}"><details><summary>${words.steps}</summary>
<ol class="stages">
${rows}</ol></details></nav>`;
}

function bodyHtml(copy: Copy): Html {
	const { lesson, isInPlatform } = copy;
	const hasHelp = lesson.blocks.some(({ type }) => type === 'help');
	const told = isInPlatform && html`<div class="callout callout-quiet" role="note"><p>${words.told}</p></div>\n`;
	const end = isInPlatform && html`<p class="reported" id="reported" role="status"></p>\n`;
	return html`<div class="stack">
${told}${blocksHtml(lesson.blocks, copy)}${end}</div>
${glossaryHtml(lesson)}${!hasHelp && helpHtml(copy)}`;
}

function glossaryHtml({ terms, bandId }: Lesson): Html {
	const known = terms.filter(({ meaning }) => meaning[bandId]);
	if (known.length === 0) return html``;
	const rows = known.map(({ term, meaning }) => html`<div><dt>${term}</dt><dd>${meaning[bandId]}</dd></div>\n`);
	return html`<section class="glossary" aria-labelledby="words"><h2 id="words">${words.glossary}</h2>
<dl>
${rows}</dl></section>\n`;
}

function footerHtml(copy: Copy): Html {
	const { lesson, context, isInPlatform } = copy;
	const address = readableLink(absoluteLink(`/learn/${lesson.id}/`, context.siteUrl));
	const day = dayText(checkedOn(pupilServices(lesson.services, lesson.band)));
	return html`<footer class="site-footer"><div class="wrap">
<p class="footer-help">${words.footerHelp} <a href="#help">${words.help}</a>. ${words.danger} ${serviceHtml('emergency', copy)}</p>
${!isInPlatform && html`<p>${words.byItself}</p>\n`}<p>${filled(words.newest, { address })}</p>
<p>${context.independence}</p>
<p>${stamp(lesson)} · ${filled(words.checked, { day })}</p>
</div></footer>`;
}
