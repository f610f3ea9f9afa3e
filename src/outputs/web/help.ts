import type { HelpGroup } from '#lesson/help-groups';
import { firstQuestions, helpFolds, helpGroups } from '#lesson/help-groups';
import { tellFirst } from '#lesson/poster';
import type { Service, ServiceContact } from '#lesson/schema/service';
import { contactHref, mainContact, pupilServices, shownContacts } from '#lesson/services';
import { dayText } from '#lesson/wording';
import { contactWords } from '../services.ts';
import type { Copy } from './copy.ts';
import type { Html } from './html.ts';
import { html } from './html.ts';
import { copyWords as words } from './words.ts';

/** The help panel: danger and somebody to talk to in view, everybody else folded away. */
export function helpHtml({ lesson }: Copy): Html {
	const services = pupilServices(lesson.services, lesson.band);
	const groups = helpGroups(services, 'pupil');
	const folds = helpFolds.map(({ summary, urgent }) =>
		foldHtml(
			summary,
			groups.filter((group) => group.urgent === urgent),
		),
	);
	return html`<section class="help-panel" id="help" aria-labelledby="help-title">
<h2 id="help-title">${words.help}</h2>
<ul class="help-first">
${Object.entries(firstQuestions.pupil).map(([id, question]) => firstHtml(question, services, id))}</ul>
<p>${tellFirst(lesson.bandId)}</p>
<div class="help-folds">
${folds}</div>
</section>\n`;
}

function firstHtml(question: string, services: readonly Service[], id: string): Html {
	const service = services.find((one) => one.id === id);
	const contact = service && mainContact(service);
	if (!contact) return html``;
	return html`<li><span>${question}</span> <a href="${contactHref(contact)}"><span><span class="help-first-name">${service.name}:</span> <span class="number">${contact.value}</span></span></a></li>\n`;
}

function foldHtml(summary: string, groups: readonly HelpGroup[]): Html {
	if (groups.length === 0) return html``;
	return html`<details class="help-rest"><summary>${summary}</summary>
${groups.map(groupHtml)}</details>\n`;
}

function groupHtml({ purpose, heading, note, services }: HelpGroup): Html {
	return html`<div class="help-group" data-purpose="${purpose}"><h3>${heading}</h3>
${note && html`<p class="help-note">${note}</p>\n`}<ul class="help-services">
${services.map(serviceHtml)}</ul></div>\n`;
}

function serviceHtml(service: Service): Html {
	const { name, does, who, smallPrint, checkedOn, expiresOn } = service;
	return html`<li><details class="help-service"><summary class="help-words"><h4>${name}</h4><p>${does}</p></summary>
<ul class="help-contacts">${shownContacts(service).map(contactHtml)}</ul>
<div class="help-small"><p class="help-who">${who}</p>${smallPrint.map((line) => html`<p>${line}</p>`)}<p class="help-checked">Checked on ${dayText(checkedOn)}</p><p class="help-expired" data-expires="${expiresOn}" hidden>${words.expired}</p></div>
</details></li>\n`;
}

/** A way to reach it, spelt out: this page may be read where no link leads anywhere. */
function contactHtml(contact: ServiceContact): Html {
	const rel = contact.value.startsWith('https:') && html` rel="noreferrer"`;
	const hours = contact.hours && html`<span class="help-hours">${contact.hours}</span>`;
	return html`<li><a class="button button-contact" href="${contactHref(contact)}"${rel}>${contactWords(contact)}</a>${hours}</li>`;
}
