/** What may break on its way to a reader, one thing at a time. */
import type { Page } from '@playwright/test';
import type { Task } from '#lesson/mechanics/task';
import { storageKeys } from '#stores/keys';
import { attemptKey } from '#stores/progress';
import { tasks } from './activities.ts';
import type { ActivityForm } from './holds.ts';

/** One thing that breaks. */
export interface Fault {
	/** Breaks it for every page that is opened from here on. */
	breaks(page: Page): Promise<unknown>;
	/** What the browser then says of it in its console; nothing where that is left out. */
	says?: RegExp;
	/** How an activity then stands there; live, when left out. */
	activity?: ActivityForm;
}

/** What the browser says of a file that did not come. */
export const notCome = /^console: Failed to load resource: net::ERR_FAILED/;
export const notScript = /^console: Failed to load module script/;
export const notFound = /^console: Failed to load resource: .* 404/;

/** What a network answers to everything until somebody has signed in. */
export const signIn = { contentType: 'text/html', body: '<!doctype html><title>Sign in to use this network</title>' };

/** Every key an attempt may be kept under, with its task. */
const attempts = tasks.flatMap((task) =>
	[undefined, 'before' as const, 'after' as const].map((moment): [string, Task] => [
		storageKeys.attempts.key + attemptKey(task.activityId, moment),
		task,
	]),
);

/** What a browser may do to storage; each runs before the page's own scripts. */
export const storageFaults: Record<string, Fault> = {
	'storage is forbidden': inEveryPage(() => {
		for (const name of ['localStorage', 'sessionStorage'] as const) {
			Object.defineProperty(window, name, {
				get: () => {
					throw new DOMException('No storage here', 'SecurityError');
				},
			});
		}
	}),
	'storage is not there': inEveryPage(() => {
		for (const name of ['localStorage', 'sessionStorage'] as const)
			Object.defineProperty(window, name, { value: null });
	}),
	'storage cannot be read': inEveryPage(() => {
		Storage.prototype.getItem = () => {
			throw new DOMException('Broken', 'UnknownError');
		};
	}),
	'storage is full': inEveryPage(() => {
		Storage.prototype.setItem = () => {
			throw new DOMException('Full', 'QuotaExceededError');
		};
	}),
	'every key holds what is not even JSON': withEntries(everyKey('{"edition":"no')),
	'every key holds some other JSON': withEntries(everyKey('[null]')),
	'every attempt answers what nobody asked': withEntries(
		attempts.map(([key, { edition, items }]) => [
			key,
			JSON.stringify({ edition, answers: { [items[0]?.id ?? '']: { chosen: ['nobody'] }, nothing: { chosen: [] } } }),
		]),
	),
};

/** Files that do not come, or come as something else. */
export const fileFaults: Record<string, Fault> = {
	'no script comes': { ...withoutFiles(/\/_astro\/.*\.js$/), activity: 'readable' },
	'a sign-in page comes in place of every script': {
		breaks: (page) => page.route(/\/_astro\/.*\.js$/, (route) => route.fulfill(signIn)),
		says: notScript,
		activity: 'readable',
	},
	'no sheet comes': withoutFiles(/\.css$/),
	'no font comes': withoutFiles(/\.woff2$/),
	'no picture comes': withoutFiles(/\.(?:svg|png|webp|avif|jpe?g|ico)$/),
	'no activity’s data comes': { ...withoutFiles(/\/play\/.*\.json$/), activity: 'readable' },
	'activities’ data is not found': {
		breaks: (page) => page.route(/\/play\/.*\.json$/, (route) => route.fulfill({ status: 404 })),
		says: notFound,
		activity: 'readable',
	},
	...Object.fromEntries(
		Object.entries({
			'a sign-in page': signIn.body,
			'an empty object': '{}',
			'a task of an unknown kind': '{"task":{"activityId":"ks3/check-quiz","items":[{"id":"a","mechanic":"dance"}]}}',
		}).map(([name, body]): [string, Fault] => [
			`activities’ data is ${name}`,
			{
				breaks: (page) => page.route(/\/play\/.*\.json$/, (route) => route.fulfill({ body })),
				activity: 'readable',
			},
		]),
	),
};

/** What a browser lacks or gets wrong. */
export const browserFaults: Record<string, Fault> = {
	'the clock says 2019': { breaks: (page) => page.clock.setFixedTime('2019-02-03T04:05:06Z') },
	'the clock says 2035': { breaks: (page) => page.clock.setFixedTime('2035-10-09T08:07:06Z') },
	'tabs cannot talk to each other': inEveryPage(() => Reflect.deleteProperty(window, 'BroadcastChannel')),
	'nothing tells what is on the screen': inEveryPage(() => Reflect.deleteProperty(window, 'IntersectionObserver')),
	'no question about the screen is ever met': inEveryPage(() => {
		window.matchMedia = (media) =>
			Object.assign(new EventTarget(), {
				matches: false,
				media,
				onchange: null,
				addListener() {},
				removeListener() {},
			});
	}),
};

/** Files that match are asked for and do not come. */
export function withoutFiles(address: RegExp | string): Fault {
	return { breaks: (page) => page.route(address, (route) => route.abort()), says: notCome };
}

function inEveryPage(script: () => unknown): Fault {
	return { breaks: (page) => page.addInitScript(script) };
}

/** Both storages hold these before a page opens. */
function withEntries(entries: string[][]): Fault {
	return {
		breaks: (page) =>
			page.addInitScript((entries) => {
				if (location.hostname !== 'localhost') return;
				for (const storage of [localStorage, sessionStorage])
					for (const [key = '', value = ''] of entries) storage.setItem(key, value);
			}, entries),
	};
}

/** Everything the site may keep, with the same value under each key. */
function everyKey(value: string): string[][] {
	return Object.values(storageKeys)
		.flatMap(({ key, isFamily }) => (isFamily ? attempts.map(([own]) => own) : [key]))
		.map((key) => [key, value]);
}
