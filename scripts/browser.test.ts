import { describe, expect, test, vi } from 'vitest';
import type { Machine } from './browser.ts';
import { findBrowser, lookForBrowser } from './browser.ts';

const playwrightPath = '/cache/playwright/chrome';

/** A Linux machine with these files, on which nothing can be installed unless told otherwise. */
function machine(files: string[], changes: Partial<Machine> = {}): Machine {
	return {
		env: {},
		platform: 'linux',
		isRoot: false,
		playwrightPath,
		exists: (path) => files.includes(path),
		installWithPlaywright: vi.fn(() => false),
		installWithApt: vi.fn(() => false),
		...changes,
	};
}

vi.spyOn(console, 'log').mockImplementation(() => undefined);

describe('a browser that is there', () => {
	test('is the one the environment names before any other', () => {
		const env = { WHOS_THERE_BROWSER: '/opt/mine', CHROME_PATH: '/opt/other' };
		expect(findBrowser(machine(['/opt/mine', '/opt/other', playwrightPath], { env }))).toBe('/opt/mine');
		expect(findBrowser(machine(['/opt/other'], { env: { CHROME_PATH: '/opt/other' } }))).toBe('/opt/other');
	});

	test('named by the environment but missing is an error, not a reason to take another', () => {
		const env = { CHROME_PATH: '/opt/gone' };
		expect(() => findBrowser(machine([playwrightPath], { env }))).toThrow('There is no browser at /opt/gone');
	});

	test('is Playwright’s own before the system’s', () => {
		expect(findBrowser(machine(['/usr/bin/chromium', playwrightPath]))).toBe(playwrightPath);
	});

	test.each([
		['linux', {}, '/usr/bin/chromium'],
		['linux', {}, '/snap/bin/chromium'],
		['darwin', {}, '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'],
	] as const)('is found on %s with %o at %s', (platform, env, path) => {
		const found = machine([path], { platform, env });
		expect(findBrowser(found)).toBe(path);
		expect(found.installWithPlaywright).not.toHaveBeenCalled();
	});

	test('is found on Windows, where Edge always is', () => {
		const exists = (path: string) => path.startsWith('C:\\Program Files (x86)') && path.endsWith('msedge.exe');
		const env = { 'PROGRAMFILES(X86)': 'C:\\Program Files (x86)' };
		expect(findBrowser(machine([], { platform: 'win32', env, exists }))).toContain('Edge');
	});
});

describe('a machine without a browser', () => {
	test('gets Playwright’s', () => {
		const files: string[] = [];
		const installWithPlaywright = () => files.push(playwrightPath) > 0;
		const bare = machine(files, { installWithPlaywright, isRoot: true });
		expect(findBrowser(bare)).toBe(playwrightPath);
		expect(bare.installWithApt).not.toHaveBeenCalled();
	});

	test('gets Debian’s for root, where Playwright cannot install', () => {
		const files = ['/etc/debian_version'];
		const installWithApt = () => files.push('/usr/bin/chromium') > 0;
		expect(findBrowser(machine(files, { installWithApt, isRoot: true }))).toBe('/usr/bin/chromium');
	});

	test.each([
		['for somebody who is not root', ['/etc/debian_version'], false],
		['on another system', [], true],
	])('says what to install %s', (_name, files, isRoot) => {
		const bare = machine(files, { isRoot });
		expect(() => findBrowser(bare)).toThrow('No browser to test in: install Chrome, Chromium or Edge');
		expect(bare.installWithApt).not.toHaveBeenCalled();
	});
});

test('looking for a browser installs nothing', () => {
	const bare = machine([]);
	expect(lookForBrowser(bare)).toBeUndefined();
	expect(bare.installWithPlaywright).not.toHaveBeenCalled();
	expect(bare.installWithApt).not.toHaveBeenCalled();
	expect(lookForBrowser(machine([playwrightPath]))).toBe(playwrightPath);
});
