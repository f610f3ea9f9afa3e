/** The pupils' page by itself, read back by parse5 and XML readers that did not write it. */
import { unzipSync } from 'fflate';
import type { DefaultTreeAdapterMap } from 'parse5';
import { parse } from 'parse5';
import { describe, expect, it, test } from 'vitest';
import type { Block } from '#lesson/blocks';
import { taskOf } from '#lesson/kinds/registry';
import type { Lesson } from '#lesson/lesson';
import { allBlocks } from '#lesson/references';
import type { Activity } from '#lesson/schema/activity';
import { slotText } from '#lesson/slots';
import { tasksOf } from '#outputs/placed-task';
import { web } from '#outputs/web/index';
import { fixtureLesson, hostile, hostileWithControls, paragraph, text } from '../fixtures/lesson.ts';
import { testContext } from './context.ts';
import { realLessons, siteContext } from './samples.ts';

const at = { file: 'tests/outputs/web.test.ts', line: 1, column: 1 };
const link = (href: string, words: string): Block => paragraph({ type: 'link', href, inlines: [text(words)] });
const blocks: Block[] = [
	...(fixtureLesson.worksheets[0]?.blocks ?? []).filter(({ type }) => type !== 'heading'),
	{ type: 'heading', depth: 2, id: 'deep', inlines: [text('Deep')], at },
	...fixtureLesson.plan.blocks.filter(({ type }) => type === 'callout'),
	{ type: 'step', title: 'A step', minutes: [5], pupils: [5], blocks: [paragraph('Inside a step.')], at },
	{ type: 'heading', depth: 3, id: 'deeper', inlines: [text('Deeper')], at },
	{ type: 'heading', depth: 4, id: 'deepest', inlines: [text('Deepest')], at },
	{
		type: 'table',
		header: ['One', 'Two', 'Three'].map((words) => [text(words)]),
		rows: [['1', '2', '3'].map((words) => [text(words)])],
		at,
	},
	{ type: 'activity', id: 'ks3/quick-check', moment: undefined, items: [2, 2], at },
	link('/learn/ks3/', 'all lessons'),
	link('#deeper', 'further up'),
	link('https://www.example.org/page/', 'another site'),
	paragraph({ type: 'service', id: 'unread' }),
];
/** A page that holds every block, every inline and every kind of activity. */
const everything: Lesson = { ...fixtureLesson, blocks };

type Node = DefaultTreeAdapterMap['node'];
type Element = DefaultTreeAdapterMap['element'];

function elementsOf(node: Node): Element[] {
	const inside = 'childNodes' in node ? node.childNodes.flatMap(elementsOf) : [];
	return 'tagName' in node ? [node, ...inside] : inside;
}

function textOf(node: Node): string {
	if (node.nodeName === '#text') return (node as DefaultTreeAdapterMap['textNode']).value;
	return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}

const attribute = (element: Element, name: string) => element.attrs.find((one) => one.name === name)?.value;
const squeezed = (words: string) => words.replace(/\s+/g, ' ').trim();
const printed = (words: string) => words.replace(hostileWithControls, () => hostile);

async function copyOf(lesson: Lesson, context = testContext) {
	const [page, scorm12, scorm2004] = await web.render(lesson, context);
	if (!page || !scorm12 || !scorm2004) throw new Error('The lesson has three files');
	const read = (bytes: Uint8Array) =>
		new Map(Object.entries(unzipSync(bytes)).map(([path, content]) => [path, new TextDecoder().decode(content)]));
	const files = read(page.bytes);
	const html = files.get(`${lesson.slug}/index.html`) ?? '';
	return { page, scorm12, scorm2004, files, html, elements: elementsOf(parse(html)), read };
}

const copies = [
	{ id: 'everything', lesson: everything, context: testContext },
	...realLessons.map((lesson) => ({ id: lesson.id, lesson, context: siteContext })),
];

describe.each(copies)('the page of $id', async ({ lesson, context }) => {
	const { page, files, html, elements } = await copyOf(lesson, context);
	const body = squeezed(textOf(parse(html)));

	it('is one folder of a readable size', () => {
		for (const path of files.keys()) expect(path).toMatch(new RegExp(`^${lesson.slug}/[a-z0-9./-]+$`));
		expect(page.bytes.length).toBeLessThan(250_000);
	});

	it('asks for nothing but files of the folder, by classic scripts, and has no script inside', () => {
		const asked = elements.flatMap((element) => {
			const address = element.tagName === 'a' ? undefined : (attribute(element, 'src') ?? attribute(element, 'href'));
			return address === undefined ? [] : [address];
		});
		expect(asked.length).toBeGreaterThan(5);
		for (const address of asked) expect([...files.keys()]).toContain(`${lesson.slug}/${address}`);
		for (const element of elements) {
			expect(element.attrs.filter(({ name }) => name.startsWith('on'))).toEqual([]);
			if (element.tagName !== 'script') continue;
			expect(element.attrs.map(({ name }) => name).filter((name) => name !== 'defer')).toEqual(['src']);
			expect(textOf(element)).toBe('');
		}
	});

	it('has every file that the live activities show', () => {
		const drawn = [...(files.get(`${lesson.slug}/data.js`) ?? '').matchAll(/"src": "([^"]+)"/g)];
		for (const [, src] of drawn) expect([...files.keys()]).toContain(`${lesson.slug}/pictures/${src}`);
	});

	it('leads only to places on the page, the dull page, and services', () => {
		const ids = elements.flatMap((element) => attribute(element, 'id') ?? []);
		expect(new Set(ids).size).toBe(ids.length);
		for (const element of elements.filter(({ tagName }) => tagName === 'a')) {
			const href = attribute(element, 'href') ?? '';
			if (href.startsWith('#')) expect(ids).toContain(href.slice(1));
			else expect(href).toMatch(/^(https:\/\/|tel:|sms:|mailto:|n\/index\.html$)/);
		}
		expect(html).not.toContain(`href="${context.siteUrl.href}`);
	});

	it('says everything there is to do, each activity in its place', () => {
		const placed = elements
			.filter((element) => attribute(element, 'class') === 'activity')
			.map(textOf)
			.map(squeezed);
		const shown = allBlocks(lesson.blocks).filter((block) => block.type === 'activity');
		expect(placed).toHaveLength(shown.length);
		for (const [index, { id, items }] of shown.entries()) {
			const { title, intro, items: all } = taskOf(id, lesson.activities[id] as Activity, lesson.profiles);
			const [first, last] = items ?? [1, all.length];
			const prompts = all.slice(first - 1, last).map(({ prompt }) => prompt);
			for (const words of [title, intro, ...prompts]) expect(placed[index]).toContain(squeezed(printed(words)));
		}
		for (const { term, meaning } of lesson.terms)
			expect(body.includes(term)).toBe(meaning[lesson.bandId] !== undefined);
	});

	it('tells the live activities the places that are on the page', () => {
		const data = files.get(`${lesson.slug}/data.js`) ?? '';
		const anchors = [...data.matchAll(/"anchor": "([^"]+)"/g)].map(([, anchor]) => anchor);
		const placed = elements.filter((element) => attribute(element, 'class') === 'activity');
		expect(placed.map((element) => attribute(element, 'id'))).toEqual(anchors);
	});

	it('shows no meaning outside a fold', () => {
		const folds = elements.filter(({ tagName }) => tagName === 'dl' || tagName === 'table');
		const meanings = folds.filter((one) => ['meanings', 'evidence'].includes(attribute(one, 'class') ?? ''));
		expect(meanings.length).toBeGreaterThan(0);
		for (const one of meanings) expect((one.parentNode as Element).tagName).toBe('details');
	});

	it('holds no notes and nothing that only teachers may read', () => {
		const all = [...files.values()].join('\n');
		expect(all).not.toMatch(/"(?:lookFor|correct|misconceptions|notes)"/);
		const looks = tasksOf(lesson).flatMap(({ items }) => items.flatMap(({ lookFor }) => lookFor ?? []));
		for (const words of looks) expect(all).not.toContain(words);
		for (const words of ['Teacher words that pupils never see', 'A pupil who goes quiet', 'Hurry together with'])
			expect(all).not.toContain(words);
	});

	it('names who helps, and what it is', () => {
		for (const words of ['999', '0800 1111', 'Edition', 'CC BY-SA 4.0', context.independence])
			expect(body).toContain(words);
	});
});

test('hostile words stay words', async () => {
	const { html, elements } = await copyOf(everything);
	expect(textOf(parse(html))).toContain(hostile);
	expect(elements.filter(({ tagName }) => tagName === 'b')).toEqual([]);
});

test('a link to another page of the site is its address in plain words', async () => {
	const { html } = await copyOf(everything);
	expect(html).toContain('all lessons (whosthere.example/portal/learn/ks3)');
	expect(html).toContain('<a href="#help">what to do next</a>');
});

test('an activity shown whole has its number for result codes, one shown in part has none', async () => {
	const { files } = await copyOf(everything);
	const data = new Function(`${files.get('a-good-look/data.js')}; return globalThis.lessonCopy`)() as {
		activities: { anchor: string; number?: number; task: { items: unknown[] } }[];
	};
	const of = (anchor: string) => data.activities.find((one) => one.anchor === anchor);
	expect(of('try-quick-check')?.number).toBe(7);
	expect(of('try-quick-check-2')).toMatchObject({ task: { items: [expect.anything()] } });
	expect(of('try-quick-check-2')?.number).toBeUndefined();
});

test('a lesson without a help panel of its own gets one, and one without words no list of words', async () => {
	const { elements } = await copyOf({ ...fixtureLesson, blocks: [paragraph('Only words.')], terms: [] });
	const ids = elements.flatMap((element) => attribute(element, 'id') ?? []);
	expect(ids.filter((id) => id === 'help')).toHaveLength(1);
	expect(ids).not.toContain('words');
});

test('a place for a school’s own name shows what belongs there', async () => {
	const sentence = paragraph('Ask ', { type: 'slot', slot: 'dslName' }, '.');
	const files = unzipSync(
		(await web.render({ ...fixtureLesson, blocks: [sentence] }, testContext))[0]?.bytes ?? new Uint8Array(),
	);
	const page = Object.entries(files).find(([name]) => name.endsWith('/index.html'))?.[1];
	expect(new TextDecoder().decode(page)).toContain(`Ask ${slotText('dslName')}.`);
});

test('it stops where a service is missing', async () => {
	await expect(copyOf({ ...fixtureLesson, services: [] })).rejects.toThrow('without its service');
});

test('a service that nobody can reach is left out of the panel', async () => {
	const services = fixtureLesson.services.filter(({ id }) => id !== 'childline');
	const plain: Lesson = { ...fixtureLesson, services, blocks: [{ type: 'help', at }] };
	const { html } = await copyOf(plain);
	expect(html).not.toContain('Feeling very sad');
	expect(html).toContain('In danger, or feel like hurting yourself?');
});

describe.each(['scorm12', 'scorm2004'] as const)('the %s package', async (version) => {
	const { [version]: file, read, files } = await copyOf(everything);
	const packed = read(file.bytes);

	it('holds the page with two scripts more, and its manifest lists each file once', () => {
		const own = [...files.keys()].map((path) => path.replace('a-good-look/', ''));
		const [manifest, ...others] = [...packed.keys()];
		expect(manifest).toBe('imsmanifest.xml');
		expect(others.toSorted()).toEqual([...own, 'lms.js', 'report.js'].toSorted());
		const listed = [...(packed.get('imsmanifest.xml') ?? '').matchAll(/<file href="([^"]+)"/g)].map(([, href]) => href);
		expect(listed).toEqual(others);
	});

	it('says what the platform is told, and names its exit by what it can do there', () => {
		const html = packed.get('index.html') ?? '';
		expect(html).toContain('It is told nothing else: no answers, no score.');
		expect(html).toContain('Hide this page');
		expect(html).not.toContain('Leave this site');
	});

	it('reports nothing but whether the lesson is completed', () => {
		const script = packed.get('report.js') ?? '';
		const named = [...`${script}`.matchAll(/cmi[.\w]+/g)].map(([name]) => name);
		expect(new Set(named)).toEqual(new Set(['cmi.completion_status', 'cmi.core.lesson_status']));
	});
});
