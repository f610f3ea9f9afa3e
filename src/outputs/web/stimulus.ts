import type { RequestStimulus, Stimulus } from '#lesson/mechanics/item';
import type { Profile } from '#lesson/schema/profile';
import { chatWords, postLines, profileFacts } from '../wording.ts';
import type { Html } from './html.ts';
import { html } from './html.ts';
import { picturePath } from './pictures.ts';
import { filled, copyWords as words } from './words.ts';

/** What an item is about, to read; nothing where it stands alone. The live form draws the same as an app shows it. */
export function stimulusHtml(stimulus: Stimulus | undefined): Html {
	switch (stimulus?.kind) {
		case 'profile':
			return html`${profileHtml(stimulus.profile)}${contactHtml(stimulus.contact)}`;
		case 'two-accounts':
			return html`<div class="two-accounts"><div><p class="two-accounts-label">${words.known}</p>
${profileHtml(stimulus.known)}</div>
<div><p class="two-accounts-label">${words.other}</p>
${profileHtml(stimulus.other)}</div></div>${contactHtml(stimulus.contact)}`;
		case 'request':
			return requestHtml(stimulus);
		case 'chat':
			return html`<p><strong>${stimulus.title}</strong></p>
<ol class="passages">${stimulus.lines.map((line) => html`<li>${chatWords(line)}</li>\n`)}</ol>`;
		case undefined:
			return html``;
		/* v8 ignore next -- @preserve */
		default:
			return stimulus satisfies never;
	}
}

function profileHtml(profile: Profile): Html {
	const { name, handle, avatar, bio, posts } = profile;
	const rows = posts.map(
		(post) => html`<li class="post">${postLines(post).map((line) => html`<p>${line}</p>`)}</li>\n`,
	);
	const shown = posts.length > 0 && html`<ol class="profile-posts" aria-label="${words.posts}">\n${rows}</ol>`;
	return html`<article class="profile" aria-label="${filled(words.accountOf, { name })}">
<header class="profile-head"><img class="profile-avatar" src="${picturePath(avatar.src)}" alt="${avatar.alt}" width="96" height="96">
<div><h4 class="profile-name">${name}</h4><p class="profile-handle">@${handle}</p></div></header>
<p class="profile-bio">${bio}</p>
${profileFacts(profile).map((fact) => html`<p>${fact}</p>\n`)}${shown}</article>\n`;
}

function contactHtml(contact: readonly string[]): Html {
	if (contact.length === 0) return html``;
	return html`<h4 class="contact-title">${words.contact}</h4>
<ol class="contact">${contact.map((event) => html`<li>${event}</li>\n`)}</ol>`;
}

function requestHtml({ name, avatar, facts, says }: RequestStimulus): Html {
	return html`<div class="request"><img src="${picturePath(avatar.src)}" alt="${avatar.alt}" width="72" height="72">
<div><h4 class="request-name">${name}</h4><p class="hint">${words.wants}</p></div></div>
<ul class="request-facts">${facts.map((fact) => html`<li>${fact}</li>\n`)}</ul>
${says && html`<p class="request-says"><strong>${words.says}</strong> ${says}</p>`}`;
}
