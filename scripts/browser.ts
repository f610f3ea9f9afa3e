/** Finds a browser to test in, or installs one. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { runTool } from './tool.ts';

/** What the search looks at and may do; tests pass their own. */
export interface Machine {
	env: Record<string, string | undefined>;
	platform: NodeJS.Platform;
	isRoot: boolean;
	/** Where Playwright would keep its own Chromium. */
	playwrightPath: string;
	exists(path: string): boolean;
	/** Both return true when the command ended well. */
	installWithPlaywright(): boolean;
	installWithApt(): boolean;
}

const thisMachine: Machine = {
	env: process.env,
	platform: process.platform,
	isRoot: process.getuid?.() === 0,
	playwrightPath: chromium.executablePath(),
	exists: existsSync,
	installWithPlaywright: () => runTool('playwright', ['install', '--with-deps', 'chromium']),
	installWithApt: () => run('apt-get', ['update']) && run('apt-get', ['install', '-y', 'chromium']),
};

function run(command: string, args: string[]): boolean {
	const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
	return spawnSync(command, args, { stdio: 'inherit', env }).status === 0;
}

/**
 * The path of a Chromium-like browser. In this order: the one `WHOS_THERE_BROWSER` or `CHROME_PATH` names, Playwright's
 * own, one of the system, one that Playwright installs, and for root on Debian one that apt installs.
 */
export function findBrowser(machine: Machine = thisMachine): string {
	return lookForBrowser(machine) ?? install(machine);
}

/** The same without installing anything, for whoever only reads the configuration; nothing where there is none. */
export function lookForBrowser(machine: Machine = thisMachine): string | undefined {
	const named = machine.env.WHOS_THERE_BROWSER ?? machine.env.CHROME_PATH;
	return named ? existing(named, machine) : installedBrowser(machine);
}

function existing(path: string, machine: Machine): string {
	if (machine.exists(path)) return path;
	throw new Error(`There is no browser at ${path}, which WHOS_THERE_BROWSER or CHROME_PATH names.`);
}

function installedBrowser(machine: Machine): string | undefined {
	return [machine.playwrightPath, ...systemPaths(machine)].find((path) => machine.exists(path));
}

function install(machine: Machine): string {
	console.log('No browser found to test in; installing Chromium.');
	const isInstalled = machine.installWithPlaywright() && machine.exists(machine.playwrightPath);
	if (!isInstalled && machine.isRoot && machine.exists('/etc/debian_version')) machine.installWithApt();
	const path = installedBrowser(machine);
	if (path) return path;
	throw new Error(
		'No browser to test in: install Chrome, Chromium or Edge, or set WHOS_THERE_BROWSER to the path of one.',
	);
}

function systemPaths({ platform, env }: Machine): string[] {
	if (platform === 'darwin') {
		return ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
			(name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
		);
	}
	if (platform === 'win32') {
		const roots = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter((root) => root !== undefined);
		const browsers = [
			'Google/Chrome/Application/chrome.exe',
			'Chromium/Application/chrome.exe',
			'Microsoft/Edge/Application/msedge.exe',
		];
		return browsers.flatMap((browser) => roots.map((root) => join(root, browser)));
	}
	const names = [
		'google-chrome-stable',
		'google-chrome',
		'chromium',
		'chromium-browser',
		'microsoft-edge-stable',
		'microsoft-edge',
	];
	return ['/usr/bin', '/usr/local/bin', '/snap/bin'].flatMap((folder) => names.map((name) => `${folder}/${name}`));
}
