/**
 * Wakes the activities of a page. Each stands there still, drawn at build time with its first item, until somebody touches
 * it or something of it is kept in this browser. Then its task and the code it needs are fetched, the same is drawn live,
 * and whatever was pressed meanwhile is pressed there. Should that fail, the readable form takes its place.
 */
import type { Task } from '#lesson/mechanics/task';

/** What an activity's address answers. */
export interface ActivityData {
	task: Task;
	/** The activity's permanent number, where it gives result codes. */
	number?: number | undefined;
}

const fetched = new Map<string, Promise<ActivityData>>();

/** Begins to listen to every `[data-activity]`, whose value is the address of its data. */
export function wakeActivities(): void {
	const near = globalThis.IntersectionObserver && new IntersectionObserver(wakeSeen, { rootMargin: '300px' });
	for (const host of document.querySelectorAll<HTMLElement>('[data-activity]')) {
		listen(host);
		if (!isKept(host)) continue;
		if (near) near.observe(host);
		// An old browser cannot tell what is near.
		else void wake(host);
	}
}

function wakeSeen(entries: IntersectionObserverEntry[], near: IntersectionObserver): void {
	for (const { isIntersecting, target } of entries) {
		if (!isIntersecting) continue;
		near.unobserve(target);
		void wake(target as HTMLElement);
	}
}

/** Whether this browser keeps something that the still form does not show. */
function isKept({ dataset }: HTMLElement): boolean {
	try {
		return (dataset.kept ?? '')
			.split(' ')
			.some((key) => sessionStorage.getItem(key) !== null || localStorage.getItem(key) !== null);
	} catch {
		// Storage may be forbidden: then nothing is kept.
		return false;
	}
}

/** What was done to the still form, to be done again on the live one. */
interface Press {
	path: number[];
	/** What the control said: where the live form has moved on, something else may stand in its place. */
	says: string;
	press(control: HTMLElement): void;
}

/** The first touch fetches; presses and changes are done again on the live form, in order, so that none is lost. */
function listen(host: HTMLElement): void {
	const still = host.querySelector<HTMLElement>('.still');
	if (!still) return;
	const presses: Press[] = [];

	function rouse(event: Event) {
		const press = pressOf(event);
		const target = event.target as HTMLElement;
		if (press) presses.push({ path: pathTo(still as HTMLElement, target), says: says(target), press });
		void wake(host).then((live) => {
			for (const { path, says: said, press: again } of presses.splice(0)) {
				const control = live && along(live, path);
				if (control && says(control) === said) again(control);
			}
		});
	}

	for (const type of ['pointerdown', 'focusin', 'click', 'change'])
		still.addEventListener(type, rouse, { capture: true });
}

/** How an event is done again; nothing for one that only wakes. Boxes keep what a press does to them, as a first sign. */
function pressOf(event: Event): Press['press'] | undefined {
	const target = event.target as HTMLElement;
	const { type } = event;
	if (type === 'change') return target instanceof HTMLSelectElement ? (live) => choose(live, target.value) : undefined;
	if (type !== 'click') return undefined;
	if (target instanceof HTMLSelectElement) return openList;
	if (target instanceof HTMLInputElement) return (live) => live.click();
	// A press on a label comes again, on its box.
	if (target.closest('label')) return undefined;
	event.preventDefault();
	return (live) => live.click();
}

/** What tells a control from the others that may stand in its place. */
function says(control: HTMLElement): string {
	return control instanceof HTMLInputElement
		? `${control.type} ${control.name} ${control.value}`
		: (control.textContent ?? '');
}

/** Opens a list again that closed when the live form came. */
function openList(list: HTMLElement): void {
	try {
		(list as HTMLSelectElement).showPicker();
	} catch {
		// Some browsers cannot, or find the press too long ago: a second press opens it.
	}
}

const waking = new WeakMap<HTMLElement, Promise<HTMLElement | undefined>>();

/** Draws one activity live, once. Never throws: what fails leaves the readable form, and says so to the styles. */
export function wake(host: HTMLElement): Promise<HTMLElement | undefined> {
	const known = waking.get(host) ?? draw(host).catch(() => fail(host));
	waking.set(host, known);
	return known;
}

/** Leaves the readable form, with the focus if it was here or has just gone with the live form. */
function fail(host: HTMLElement): undefined {
	const focused = document.activeElement;
	const hadFocus = host.contains(focused) || (focused === document.body && !host.querySelector('.still'));
	host.dataset.failed = '';
	const readable = host.querySelector<HTMLElement>('.readable');
	if (!readable || !hadFocus) return;
	readable.tabIndex = -1;
	(readable.querySelector<HTMLElement>('a[href], summary') ?? readable).focus();
}

async function draw(host: HTMLElement): Promise<HTMLElement | undefined> {
	const [{ mount }, { loadViews }, data] = await Promise.all([
		import('./mount.tsx'),
		import('./views.ts'),
		dataOf(host.dataset.activity ?? ''),
	]);
	const { moment, heading, items, help = '/help/' } = host.dataset as Partial<Record<string, string>>;
	const task = part(data.task, items);
	const views = await loadViews(task);
	const still = host.querySelector<HTMLElement>('.still');
	const focused = still?.contains(document.activeElement)
		? pathTo(still, document.activeElement as Element)
		: undefined;
	const live = mount(host, {
		task,
		views,
		moment: moment === 'before' || moment === 'after' ? moment : undefined,
		heading: heading === 'h2' ? 'h2' : 'h4',
		help,
		anchor: host.id,
		// A lesson that shows some of its items gives no codes.
		number: items ? undefined : data.number,
		onBroken: () => fail(host),
	});
	if (live && focused) along(live, focused)?.focus({ preventScroll: true });
	return live;
}

/** Where an element stands inside another: the place among its neighbours, level by level. */
function pathTo(root: Element, element: Element): number[] {
	const parent = element === root ? null : element.parentElement;
	return parent ? [...pathTo(root, parent), [...parent.children].indexOf(element)] : [];
}

/** The element at that place in a form drawn alike; nothing where the live form has moved on. */
function along(root: Element, path: readonly number[]): HTMLElement | undefined {
	return path.reduce<Element | undefined>((at, index) => at?.children[index], root) as HTMLElement | undefined;
}

function choose(select: HTMLElement, value: string): void {
	if (select instanceof HTMLSelectElement) select.value = value;
	select.dispatchEvent(new Event('change', { bubbles: true }));
}

function dataOf(address: string): Promise<ActivityData> {
	const known = fetched.get(address) ?? fetchData(address);
	fetched.set(address, known);
	known.catch(() => fetched.delete(address));
	return known;
}

async function fetchData(address: string): Promise<ActivityData> {
	const response = await fetch(address);
	if (!response.ok) throw new Error(`${address} answered ${response.status}`);
	return (await response.json()) as ActivityData;
}

/** The task with the items a lesson shows here, written as `2-4`. */
function part(task: Task, items: string | undefined): Task {
	const [first, last] = items?.split('-').map(Number) ?? [];
	return first && last ? { ...task, items: task.items.slice(first - 1, last) } : task;
}
