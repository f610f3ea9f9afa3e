import { expect, test } from 'vitest';
import type { Block } from '#lesson/blocks';
import type { Activity } from '#lesson/schema/activity';
import type { ProfileCheck } from '#lesson/schema/kinds/choosing';
import type { NameTheTactic } from '#lesson/schema/kinds/sorting';
import { fixtureLesson } from '../fixtures/lesson.ts';
import { slidesWith } from './slides-with.ts';

const at = { file: 'slides.md', line: 1, column: 1 };
const activityBlock = (id: string): Block => ({ type: 'activity', id, moment: undefined, items: undefined, at });

test('two accounts stand side by side, or one after the other where they are long', async () => {
	const [id = '', pairs] =
		Object.entries(fixtureLesson.activities).find(([, { kind }]) => kind === 'two-accounts') ?? [];
	const short = await slidesWith(activityBlock(id));
	expect(short.some(({ alts }) => alts.length === 2)).toBe(true);
	const posts = [1, 2, 3].map((day) => ({ when: `Day ${day}`, text: 'All of it. '.repeat(30), comments: [] }));
	const long = Object.entries(fixtureLesson.profiles).map(([name, profile]) => [name, { ...profile, posts }] as const);
	const more = { activities: { [id]: pairs as Activity }, profiles: Object.fromEntries(long) };
	const titles = (await slidesWith(activityBlock(id), more)).map(({ title }) => title);
	expect(titles.filter((title) => title.includes(': The account Sam knows')).length).toBeGreaterThan(0);
	expect(titles.filter((title) => title.includes(': The new account')).length).toBeGreaterThan(0);
});

test('where cards take more than one slide, the places they can go to stand on each', async () => {
	const found = Object.entries(fixtureLesson.activities).find(([, { kind }]) => kind === 'name-the-tactic');
	const [id = '', sorting] = found as [string, NameTheTactic];
	const items = sorting.items.map((item) => ({
		...item,
		cards: Array.from({ length: 14 }, (_, index) => ({
			...(item.cards[0] as NameTheTactic['items'][number]['cards'][number]),
			id: `card-${index}`,
			text: `Card number ${index + 1} ${'says what they do '.repeat(6)}`,
		})),
	}));
	const pages = await slidesWith(activityBlock(id), { activities: { [id]: { ...sorting, items } } });
	const tasks = pages.filter(({ paragraphs }) => paragraphs.some((words) => words.startsWith('Card number')));
	expect(tasks.length).toBeGreaterThan(1);
	for (const { paragraphs } of tasks) for (const { text } of sorting.tactics) expect(paragraphs).toContain(text);
});

test('each choice of a chat names the step that follows, and every step is there', async () => {
	const [id = ''] = Object.entries(fixtureLesson.activities).find(([, { kind }]) => kind === 'paused-chat') ?? [];
	const pages = await slidesWith(activityBlock(id));
	const steps = pages.flatMap(({ paragraphs }) =>
		paragraphs.flatMap((words) => /^Step (\d+) ·/.exec(words)?.[1] ?? []),
	);
	const ways = pages.flatMap(({ paragraphs }) => paragraphs.flatMap((words) => /→ step (\d+)$/.exec(words)?.[1] ?? []));
	expect(steps).toEqual(steps.map((_, index) => `${index + 1}`));
	expect(ways.length).toBeGreaterThan(0);
	for (const way of ways) expect(steps).toContain(way);
});

test('what happened with a person goes on slides of its own where it is long, and all of it is said', async () => {
	const found = Object.entries(fixtureLesson.activities).find(([, { kind }]) => kind === 'profile-check');
	const [id = '', check] = found as [string, ProfileCheck];
	const contact = Array.from(
		{ length: 9 },
		(_, index) => `Thing ${index + 1} happened. ${'It went on and on. '.repeat(7)}`,
	);
	const items = check.items.map((item, index) => (index === 0 ? { ...item, contact } : item));
	const pages = await slidesWith(activityBlock(id), { activities: { [id]: { ...check, items } } });
	const words = pages.flatMap(({ paragraphs }) => paragraphs).join('\n');
	for (const line of contact) expect(words).toContain(line.trim());
	expect(pages.some(({ title }) => title.includes(': decide'))).toBe(true);
});
