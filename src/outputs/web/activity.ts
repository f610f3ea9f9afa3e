import type { ActivityBlock } from '#lesson/blocks';
import { kindNames } from '#lesson/kinds/registry';
import { allRules } from '#lesson/mechanics/all-rules';
import type { Remark } from '#lesson/mechanics/item';
import { rulesFor } from '#lesson/mechanics/rules';
import type { Item } from '#lesson/mechanics/task';
import type { Clue } from '#lesson/schema/kinds/clue';
import { clueCells, clueColumns } from '../wording.ts';
import type { PanelSource } from './activities.ts';
import { panelOf } from './activities.ts';
import type { Copy } from './copy.ts';
import type { Html } from './html.ts';
import { html } from './html.ts';
import { readableItem } from './readable-item.ts';
import { stimulusHtml } from './stimulus.ts';
import { filled, copyWords as words } from './words.ts';

/**
 * An activity in its place: what it is, and its items to read with what each answer means folded away. Where scripts run,
 * the live form takes the place of that.
 */
export function activityHtml(block: ActivityBlock, { lesson }: Copy): Html {
	const panel = panelOf(block, lesson);
	const { anchor, task, moment } = panel;
	const facts = [moment && words.moments[moment], `${kindNames[task.kind]}`].filter(Boolean).join(' · ');
	const minutes = filled(words.minutes, { n: task.minutes });
	return html`<section class="activity" id="${anchor}" aria-labelledby="${anchor}-title" data-kind="${task.kind}">
<header class="activity-head"><p class="activity-kind">${facts} · ${minutes}</p>
<h3 id="${anchor}-title">${task.title}</h3>
<p>${task.intro}</p></header>
<div class="readable"><ol class="readable-items">
${task.items.map((item) => itemHtml(item, panel))}</ol>
${task.closing && html`<p>${task.closing}</p>`}</div>
</section>\n`;
}

function itemHtml(item: Item, panel: PanelSource): Html {
	const isSeveral = item.mechanic === 'choose' && item.select === 'several';
	return html`<li class="item">${stimulusHtml(item.stimulus)}
<p class="item-prompt">${item.prompt}</p>
${isSeveral && html`<p class="hint">${words.several}</p>`}${readableItem(item)}
${panel.moment !== 'before' && meaningsHtml(item, panel)}</li>\n`;
}

function meaningsHtml(item: Item, { task }: PanelSource): Html {
	const isOpinion = task.kind === 'statements';
	const thought = item.mechanic === 'choose' ? item.options[0]?.feedback : undefined;
	const key = rulesFor(allRules, item).key(item).map(remarkHtml);
	return html`<details><summary>${isOpinion ? words.think : words.meanings}</summary>
${isOpinion ? html`<p>${thought}</p>` : html`<dl class="meanings">${key}</dl>`}${item.outcome && html`<p class="outcome">${item.outcome}</p>`}${item.clues && cluesHtml(item.clues)}</details>`;
}

function remarkHtml({ about, verdict, text }: Remark): Html {
	const label = words.verdicts[verdict];
	return html`<dt>${about}${label && html`: <strong class="verdict-word">${label}</strong>`}</dt><dd>${text}</dd>\n`;
}

function cluesHtml(clues: readonly Clue[]): Html {
	const rows = clues.map((clue) => {
		const [where = '', ...cells] = clueCells(clue);
		const others = cells.map((cell, index) => html`<td data-label="${clueColumns[index + 1] ?? ''}">${cell}</td>`);
		return html`<tr data-points="${clue.points}"><th scope="row">${where}</th>${others}</tr>\n`;
	});
	return html`<table class="evidence"><caption>${words.signs}</caption>
<thead><tr>${clueColumns.map((column) => html`<th scope="col">${column}</th>`)}</tr></thead>
<tbody>${rows}</tbody></table>`;
}
