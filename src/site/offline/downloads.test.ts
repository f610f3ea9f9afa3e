// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { stubCaches } from '../../offline/caches.driver.ts';
import { followDownloads } from './downloads.ts';

const said = () => document.querySelector('[data-keep-status]')?.textContent;
let saved: { href: string; name: string }[];
let caches: ReturnType<typeof stubCaches>;

beforeEach(() => {
	location.href = 'https://site.example/teach/';
	saved = [];
	caches = stubCaches();
	document.body.innerHTML = `<a download href="/packs/a/plan.docx">Plan</a><p data-keep-status></p>`;
	vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
		saved.push({ href: this.href, name: this.download });
	});
	vi.spyOn(URL, 'createObjectURL').mockReturnValue('blob:kept');
	followDownloads();
});
afterEach(() => {
	vi.restoreAllMocks();
	vi.unstubAllGlobals();
});

const cut = () => vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed')));
function press(): boolean {
	return (
		document.querySelector('a')?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true })) ?? true
	);
}

it('leaves a download to the browser where the server answers', async () => {
	vi.stubGlobal('fetch', async () => new Response(null));
	press();
	await vi.waitFor(() =>
		expect(saved).toEqual([{ href: 'https://site.example/packs/a/plan.docx', name: 'plan.docx' }]),
	);
});

it('hands over the kept copy where it does not', async () => {
	cut();
	await (await caches.open('packs')).put('/packs/a/plan.docx', new Response('plan'));
	press();
	await vi.waitFor(() => expect(saved).toEqual([{ href: 'blob:kept', name: 'plan.docx' }]));
});

it('says so where there is no copy', async () => {
	cut();
	expect(press()).toBe(false);
	await vi.waitFor(() => expect(said()).toBe('You are offline, and this file is not kept on this device.'));
	expect(saved).toEqual([]);
});
