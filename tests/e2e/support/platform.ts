/** A learning platform made of scorm-again, which notes every call a package makes. */
import type { BrowserContext, FrameLocator, Page } from '@playwright/test';
import { playerScript, serve, unpacked } from './played.ts';

/** One of the two versions of SCORM that packages are written in. */
export interface Platform {
	version: '1.2' | '2004';
	/** The ending of the package, and the player of it. */
	format: 'scorm12' | 'scorm2004';
	/** Where a package looks for the platform. */
	api: string;
	/** What scorm-again calls it. */
	create: string;
}

export const platforms: readonly Platform[] = [
	{ version: '1.2', format: 'scorm12', api: 'API', create: 'Scorm12API' },
	{ version: '2004', format: 'scorm2004', api: 'API_1484_11', create: 'Scorm2004API' },
];

/** A call a package made. */
export interface Call {
	method: string;
	values: string[];
	answer: string;
}

/** A package that is being played. */
export interface Played {
	frame: FrameLocator;
	/** What was posted to the server so far, whole. */
	commits: string[];
	calls(): Promise<Call[]>;
	/** What the platform keeps of the attempt, by the names of the standard. */
	kept(): Promise<Record<string, unknown>>;
}

/** The last value that each name was set to. */
export function lastSet(calls: readonly Call[]): Record<string, string> {
	const set = calls.filter(({ method }) => method.endsWith('SetValue'));
	return Object.fromEntries(set.map(({ values: [name = '', value = ''] }) => [name, value]));
}

/** Opens a package of the lesson in a platform, its quiz or another. One that `refuses` says no to everything it is to save. */
export async function play(
	page: Page,
	context: BrowserContext,
	platform: Platform,
	refuses = false,
	name?: string,
): Promise<Played> {
	const commits: string[] = [];
	const files = await unpacked(page.request, platform.format, name);
	await serve(context, {
		...Object.fromEntries(Object.entries(files).map(([name, bytes]) => [`package/${name}`, bytes])),
		'platform.js': await playerScript(platform.format),
		'start.js': startScript(platform),
		'platform.html': `<!doctype html><html lang="en-GB"><title>A platform</title><script src="platform.js"></script>
			<script src="start.js"></script><iframe title="Quiz" src="package/index.html" width="1000" height="1400"></iframe></html>`,
	});
	await context.route('**/played/commit', (route) => {
		commits.push(route.request().postData() ?? '');
		return refuses
			? route.fulfill({ json: { result: 'false', errorCode: 101 } })
			: route.fulfill({ json: { result: 'true', errorCode: 0 } });
	});
	await page.goto('/played/platform.html');
	return {
		frame: page.frameLocator('iframe'),
		commits,
		calls: () => page.evaluate(() => (window as unknown as { calls: Call[] }).calls),
		kept: () => page.evaluate(() => (window as unknown as { kept(): Record<string, unknown> }).kept()),
	};
}

function startScript({ create, api }: Platform): string {
	return `
		const platform = new ${create}({ autocommit: false, lmsCommitUrl: '/played/commit', logLevel: 5 });
		window.calls = [];
		window.${api} = new Proxy(platform, {
			get(target, name) {
				if (typeof target[name] !== 'function') return target[name];
				return (...values) => {
					const answer = target[name](...values);
					window.calls.push({ method: name, values: values.map(String), answer: String(answer) });
					return answer;
				};
			},
		});
		window.kept = () => JSON.parse(JSON.stringify(platform.cmi));
	`;
}
