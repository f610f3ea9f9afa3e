import { expect, it } from 'vitest';
import { attributeOf, readPage, textOf } from '../finish-site/page.ts';
import { fillSizes } from './fill-sizes.ts';

const kit = '/officers/kits/talk.zip';
const sizes = new Map([
	[kit, 2_345_678],
	['/packs/stick.zip', 48_400],
]);

function filled(html: string): string {
	return fillSizes([readPage('officers/index.html', html)], sizes)[0]?.html ?? '';
}

it.each([
	[`<span data-size-of="${kit}">48 KB</span>`, `<span data-size-of="${kit}">2.3 MB</span>`],
	[`<a href="${kit}" data-size-of="${kit}" download>Kit (zip, 1.2 MB)</a>`, '>Kit (zip, 2.3 MB)</a>'],
	['<b class="size" data-size-of="/packs/stick.zip">9.9 MB</b>', '>48 KB</b>'],
])('writes the size that a download has come to: %s', (html, expected) => {
	expect(filled(html)).toContain(expected);
});

it('gives each place the size of its own download, and leaves other sizes alone', () => {
	const html = `<p>1 KB</p><i data-size-of="${kit}">1 KB</i><i data-size-of="/packs/stick.zip">1 KB</i><i data-size-of="/other.zip">1 KB</i>`;
	expect(filled(html)).toBe(
		`<p>1 KB</p><i data-size-of="${kit}">2.3 MB</i><i data-size-of="/packs/stick.zip">48 KB</i><i data-size-of="/other.zip">1 KB</i>`,
	);
});

it('hands on pages as they now read, and others untouched', () => {
	const pages = [
		readPage('officers/index.html', `<i data-size-of="${kit}">1 KB</i>`),
		readPage('help/index.html', '<p>1 KB</p>'),
	];
	const [first, second] = fillSizes(pages, sizes);
	const place = first?.elements.find((element) => attributeOf(element, 'data-size-of') === kit);
	expect(place && textOf(place)).toBe('2.3 MB');
	expect(second).toBe(pages[1]);
});
