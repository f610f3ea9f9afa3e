import { expect, it } from 'vitest';
import { linesToSay } from './take-over.ts';

it('takes set words from boxes, and from paragraphs what is in quotation marks after “Say”', () => {
	document.body.innerHTML = `<article>
		<p>Say: “You can pass.”</p>
		<p>Say it once, calmly.</p>
		<p>Ask: “What helps?”</p>
		<div class="callout callout-say"><p class="callout-name">Say</p><p>Thank you
			for listening.</p></div>
		<div class="callout callout-ask"><p>Who could help?</p></div>
		<div class="callout callout-fixed"><ul><li>It is never your fault.</li></ul></div>
	</article>`;
	expect(linesToSay(document.querySelector('article') as Element)).toEqual([
		'Thank you for listening.',
		'It is never your fault.',
		'Say: “You can pass.”',
	]);
});
