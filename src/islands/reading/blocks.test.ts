import { beforeEach, expect, it } from 'vitest';
import { blocksOf } from './blocks.ts';

beforeEach(() => {
	document.body.innerHTML = '';
});

function texts(html: string): string[] {
	document.body.innerHTML = `<main>${html}</main>`;
	return blocksOf(document.querySelector('main') as HTMLElement).map(({ text }) => text);
}

it('reads headings, paragraphs and list items in order, each in one go', () => {
	expect(texts('<h1>Title</h1><p>One <b>bold</b>\n word.</p><ul><li>First</li><li><p>Second</p></li></ul>')).toEqual([
		'Title',
		'One bold word.',
		'First',
		'Second',
	]);
});

it('keeps the words before and after an inner list apart', () => {
	expect(texts('<ul><li>Before <ul><li>Inner</li></ul> after</li></ul>')).toEqual(['Before', 'Inner', 'after']);
});

it('leaves out ways through the page, buttons, boxes and what is hidden', () => {
	expect(
		texts(`
			<div class="phase">Beta</div><nav data-pagefind-ignore><a href="/">Learn</a></nav><div role="navigation">Steps</div>
			<p hidden>Hidden</p><p aria-hidden="true">Drawn</p><div inert><p>Inert</p></div>
			<p style="display: none">Gone</p><p style="visibility: hidden">Unseen</p>
			<button>Press</button><select><option>Choice</option></select><textarea>Typed</textarea>
			<script>code()</script><style>p {}</style><template><p>Later</p></template>
			<p>Seen <span aria-hidden="true">★</span><span hidden>not</span></p>`),
	).toEqual(['Seen']);
});

it('reads what search leaves out, when it is no navigation', () => {
	expect(texts('<section data-pagefind-ignore><p>Call 999</p></section>')).toEqual(['Call 999']);
});

it('reads of what is folded only its summary, until it is opened', () => {
	const answer = (open: string) =>
		`<details ${open}>Loose<summary>See the answer</summary><p>It is this.</p></details>`;
	expect(texts(answer(''))).toEqual(['See the answer']);
	expect(texts(answer('open'))).toEqual(['Loose', 'See the answer', 'It is this.']);
});

it('reads the question and the options of a live activity, and not the form it took the place of', () => {
	expect(
		texts(`
			<section class="activity"><div class="readable" hidden><p>Readable</p></div>
			<form class="live"><label>1 of 2<progress max="2" value="1"></progress></label>
			<fieldset><legend>What helps?</legend>
			<label><input type="radio" value="a"><span>Tell somebody</span></label>
			<label><input type="radio" value="b"><span>Keep quiet</span></label></fieldset>
			<button>Check my answer</button></form></section>`),
	).toEqual(['1 of 2', 'What helps?', 'Tell somebody', 'Keep quiet']);
});

it('reads a row of a table as one, with a stop between its cells', () => {
	expect(
		texts('<table><tr><th>Clue</th><td>New account.</td><td></td><td hidden>No</td><td>Weak</td></tr></table>'),
	).toEqual(['Clue. New account. Weak']);
});

it('says what a picture shows, and nothing of one that only adorns', () => {
	expect(
		texts(
			'<p><img alt="A door opens"> Hello<br>you</p><img alt=""><svg role="img" aria-label="A map"><text>x</text></svg>',
		),
	).toEqual(['A door opens Hello you', 'A map']);
});

it('keeps words apart that stand apart on the page', () => {
	expect(texts('<a href="/"><span style="display: block">Lesson</span><span>Who is there</span></a>')).toEqual([
		'Lesson Who is there',
	]);
});

it('passes over what has no word in it', () => {
	expect(texts('<p>…</p><p> </p><p>→ 7</p>')).toEqual(['→ 7']);
});

it('says where each block begins and what holds it', () => {
	texts('<div> <b></b><em>Hello</em> you</div>');
	const [block] = blocksOf(document.body);
	expect(block?.element.tagName).toBe('DIV');
	expect(block?.start).toBe(document.querySelector('em'));
});
