/** A page with activities that stand still, as the build draws them, for the tests of waking. */
import { render } from 'solid-js/web';
import { vi } from 'vitest';
import type { Task } from '#lesson/mechanics/task';
import { allViews } from './all-views.ts';
import { LiveActivity } from './LiveActivity.tsx';
import { wakeActivities } from './wake.ts';

let pages = 0;
let near: IntersectionObserverCallback | undefined;

/** Puts one still panel for each task on the page, and begins to listen. Each call has addresses of its own. */
export function showStill(tasks: readonly Task[], attributes = ''): HTMLElement[] {
	pages += 1;
	vi.stubGlobal('IntersectionObserver', FakeObserver);
	document.body.innerHTML = tasks.map((task, index) => panel(task, `panel-${index}`, attributes)).join('');
	const hosts = [...document.querySelectorAll<HTMLElement>('.activity')];
	wakeActivities();
	return hosts;
}

function panel(task: Task, anchor: string, attributes: string): string {
	const place = document.createElement('div');
	const dispose = render(() => LiveActivity({ task, views: allViews, help: '/help/', anchor }), place);
	const html = place.innerHTML;
	dispose();
	return `<section class="activity" id="${anchor}" data-activity="/play/${pages}/${task.activityId}.json" ${attributes}>
		<div class="readable"><a href="/play/">Read it</a></div><div class="still">${html}</div></section>`;
}

/** Answers every address with the task of that id; `hold` keeps the answer back until it is let go. */
export function serve(tasks: readonly Task[], hold: Promise<unknown> = Promise.resolve()) {
	const fetched = vi.fn(async (address: string) => {
		await hold;
		const task = tasks.find(({ activityId }) => address.endsWith(`${activityId}.json`));
		return { ok: task !== undefined, status: 404, json: async () => ({ task }) };
	});
	vi.stubGlobal('fetch', fetched);
	return fetched;
}

/** Brings what waits for it near the screen. */
export function comeNear(...hosts: HTMLElement[]): void {
	near?.(
		hosts.map((target) => ({ target, isIntersecting: true })) as unknown as IntersectionObserverEntry[],
		{ unobserve: () => {} } as unknown as IntersectionObserver,
	);
}

/** What was given to watch for nearness. */
export const watched: Element[] = [];

class FakeObserver {
	constructor(callback: IntersectionObserverCallback) {
		near = callback;
		watched.length = 0;
	}
	observe(host: Element): void {
		watched.push(host);
	}
	unobserve(): void {}
}
