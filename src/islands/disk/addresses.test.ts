import { beforeEach, expect, it, vi } from 'vitest';
import { mendAddresses } from './addresses.ts';

const folder = {
	places: { '/help/': 'browser/help/index.html', '/pictures/door.svg': 'browser/pictures/door.svg' },
	online: 'https://who.test',
};

beforeEach(() => {
	document.documentElement.dataset.root = '../';
	document.body.innerHTML = '<main></main>';
});

/** Lets observers see what has been done so far. */
const settled = () => new Promise((done) => setTimeout(done));

const main = () => document.querySelector('main') as HTMLElement;
const link = () => document.querySelector('a') as HTMLAnchorElement;

const help = '../browser/help/index.html';

it('mends what is on the page already', () => {
	main().innerHTML = '<a href="/help/#first">x</a><img src="/pictures/door.svg" alt="">';
	mendAddresses(folder);
	expect(link().getAttribute('href')).toBe(`${help}#first`);
	expect(document.querySelector('img')?.getAttribute('src')).toBe('../browser/pictures/door.svg');
});

it('mends links and pictures that a script puts there later, at any depth', async () => {
	mendAddresses(folder);
	main().innerHTML = '<ul><li><a href="/help/">x</a><img src="/pictures/door.svg" alt=""></li></ul>';
	await vi.waitFor(() => expect(link().getAttribute('href')).toBe(help));
	expect(document.querySelector('img')?.getAttribute('src')).toBe('../browser/pictures/door.svg');
	const alone = document.createElement('a');
	alone.setAttribute('href', '/help/?late');
	main().replaceChildren(alone);
	await vi.waitFor(() => expect(alone.getAttribute('href')).toBe(`${help}?late`));
});

it('mends an address that a script changes', async () => {
	main().innerHTML = '<a href="#one">x</a>';
	mendAddresses(folder);
	await settled();
	link().setAttribute('href', '/help/#two');
	await vi.waitFor(() => expect(link().getAttribute('href')).toBe(`${help}#two`));
});

it('says of a link that it leads online, for as long as it does', async () => {
	main().innerHTML = '<a href="/teach/">x</a>';
	mendAddresses(folder);
	expect(link().getAttribute('href')).toBe('https://who.test/teach/');
	expect(link().hasAttribute('data-online')).toBe(true);
	await settled();
	link().setAttribute('href', '/help/');
	await vi.waitFor(() => expect(link().getAttribute('href')).toBe(help));
	expect(link().hasAttribute('data-online')).toBe(false);
});

it('leaves alone what does not begin at the root of the site', async () => {
	const html =
		'<a href="#first">x</a><a href="https://www.childline.org.uk/">x</a><a href="tel:999">x</a><a href="../browser/n/index.html">x</a>';
	mendAddresses(folder);
	main().innerHTML = `${html}<a id="last" href="/help/">x</a>`;
	await vi.waitFor(() => expect(document.getElementById('last')?.getAttribute('href')).toBe(help));
	document.getElementById('last')?.remove();
	expect(main().innerHTML).toBe(html);
});
