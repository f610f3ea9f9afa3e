// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { cutNetwork, stubCaches, stubNetwork } from '../../offline/caches.driver.ts';
import { bindKeeping } from './keep.ts';

const site = vi.hoisted(() => ({ siteStatus: vi.fn(), rememberSite: vi.fn() }));
vi.mock('./keep-site.ts', () => site);

const packOf = (id: string, sha256 = 'a') => ({
	id,
	files: [{ path: `/packs/${id}.zip`, bytes: 1_200_000, sha256 }],
});
const list = (...packs: ReturnType<typeof packOf>[]) =>
	stubNetwork({ '/packs/index.json': JSON.stringify({ packs }), '/packs/one.zip': '1', '/packs/two.zip': '2' });
const button = (id: string) => document.querySelector(`[data-keep="${id}"]`) as HTMLButtonElement;
const labels = () => [...document.querySelectorAll('button')].map(({ textContent }) => textContent);
const said = () => document.querySelector('[data-keep-status]')?.textContent;

let caches: ReturnType<typeof stubCaches>;
beforeEach(async () => {
	caches = stubCaches();
	list(packOf('one'), packOf('two'));
	site.siteStatus.mockResolvedValue({ bytes: 600_000 });
	site.rememberSite.mockResolvedValue(undefined);
	document.body.innerHTML = `<progress data-keep-progress hidden></progress><p data-keep-status></p>
		<div data-keep-row><button data-keep="*" data-bytes="5" disabled></button></div>
		<div data-keep-row><button data-keep="one" data-bytes="5" disabled></button><span data-keep-note></span></div>
		<div data-keep-row><button data-keep="two" data-bytes="5" disabled></button><span data-keep-note></span></div>`;
	await bindKeeping();
});
afterEach(() => {
	vi.unstubAllGlobals();
});

it('says what there is to keep, with sizes', () => {
	expect(labels()).toEqual(['Keep everything (3.0 MB)', 'Keep offline (1.2 MB)', 'Keep offline (1.2 MB)']);
	expect(button('one').disabled).toBe(false);
});

it('keeps a pack, says so on its row, and removes it again', async () => {
	button('one').click();
	await vi.waitFor(() => expect(labels()).toEqual(['Keep everything (3.0 MB)', 'Remove', 'Keep offline (1.2 MB)']));
	expect(said()).toContain('Kept.');
	expect(document.querySelector('[data-keep-note]')?.textContent).toBe('Kept on this device: 1.2 MB');
	button('one').click();
	await vi.waitFor(() => expect(labels()[1]).toBe('Keep offline (1.2 MB)'));
	expect(said()).toBe('Removed from this device.');
	expect(await caches.held('packs')).toEqual([]);
});

it('keeps the site and every pack, and removes all packs', async () => {
	button('*').click();
	await vi.waitFor(() => expect(said()).toBe('Everything is kept on this device.'));
	expect(site.rememberSite).toHaveBeenCalledOnce();
	await vi.waitFor(() => expect(labels()).toEqual(['Remove all packs', 'Remove', 'Remove']));
	button('*').click();
	await vi.waitFor(() => expect(labels()[0]).toBe('Keep everything (3.0 MB)'));
	expect(await caches.held('packs')).toEqual([]);
});

it('is cancelled by a press on the same button, while the others wait; a double click cancels nothing', async () => {
	site.rememberSite.mockImplementation(
		(signal: AbortSignal) =>
			new Promise((_, reject) => {
				signal.addEventListener('abort', () => reject(signal.reason));
			}),
	);
	button('*').click();
	await vi.waitFor(() => expect(site.rememberSite).toHaveBeenCalled());
	expect([labels()[0], button('one').disabled, button('*').disabled]).toEqual(['Cancel', true, false]);
	button('*').dispatchEvent(new MouseEvent('click', { detail: 2 }));
	expect(labels()[0]).toBe('Cancel');
	button('*').click();
	await vi.waitFor(() => expect(said()).toContain('Stopped.'));
	await vi.waitFor(() => expect(button('one').disabled).toBe(false));
	expect(document.querySelector('progress')?.hidden).toBe(true);
});

it('offers the new version of a pack that changed', async () => {
	button('one').click();
	await vi.waitFor(() => expect(labels()[1]).toBe('Remove'));
	list(packOf('one', 'b'), packOf('two'));
	await bindKeeping();
	expect(labels()[1]).toBe('Keep the new version (1.2 MB)');
});

it('says that the device has no room, and that the network is gone', async () => {
	await caches.fill('packs');
	button('one').click();
	await vi.waitFor(() => expect(said()).toBe('This device has no room for it.'));
	cutNetwork();
	button('two').click();
	await vi.waitFor(() => expect(said()).toContain('did not come over the network'));
});

it('does nothing on a page without its place', async () => {
	document.body.innerHTML = '<button data-keep="one" disabled></button>';
	await bindKeeping();
	expect(button('one').disabled).toBe(true);
});
