import { Script } from 'node:vm';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { parse } from 'parse5';
import { expect, test } from 'vitest';
import { scormPackage } from '#outputs/scorm/package';
import { hostile } from '../fixtures/hostile.ts';
import { quizFileOf, quizSamples } from './quiz-samples.ts';
import { readZip } from './readers.ts';

const versions = ['1.2', '2004'] as const;
const cases = quizSamples.flatMap((sample) => versions.map((version) => ({ ...sample, version })));

interface Manifest {
	metadata: { schema: string; schemaversion: string };
	organizations: {
		'@default': string;
		organization: { '@identifier': string; title: string; item: { '@identifierref': string; title: string } };
	};
	resources: { resource: Record<string, string> & { file: { '@href': string }[] } };
}

const reader = new XMLParser({
	ignoreAttributes: false,
	attributeNamePrefix: '@',
	parseTagValue: false,
	isArray: (name) => name === 'file',
});

const textOf = (files: Map<string, Uint8Array>, name: string) => new TextDecoder().decode(files.get(name));

function manifestOf(files: Map<string, Uint8Array>): Manifest {
	const text = textOf(files, 'imsmanifest.xml');
	expect(XMLValidator.validate(text)).toBe(true);
	return (reader.parse(text) as { manifest: Manifest }).manifest;
}

async function filesOf(sample: (typeof cases)[number]): Promise<Map<string, Uint8Array>> {
	return readZip((await quizFileOf(sample, 'scorm', `scorm${sample.version.replace('.', '')}.zip`)).bytes);
}

test.each(cases)(
	'the SCORM $version manifest of $id comes first, lists exactly the other files, and opens one',
	async (sample) => {
		const files = await filesOf(sample);
		const { metadata, organizations, resources } = manifestOf(files);
		expect([...files.keys()][0]).toBe('imsmanifest.xml');
		expect(resources.resource.file.map((file) => file['@href'])).toEqual([...files.keys()].slice(1));
		expect(resources.resource['@href']).toBe('index.html');
		expect(organizations['@default']).toBe(organizations.organization['@identifier']);
		expect(organizations.organization.item['@identifierref']).toBe(resources.resource['@identifier']);
		const is12 = sample.version === '1.2';
		expect(metadata).toEqual({ schema: 'ADL SCORM', schemaversion: is12 ? '1.2' : '2004 3rd Edition' });
		expect(resources.resource[is12 ? '@adlcp:scormtype' : '@adlcp:scormType']).toBe('sco');
	},
);

test.each(cases)('the page of $id in SCORM $version asks nothing of any other site', async (sample) => {
	const files = await filesOf(sample);
	const known = new Set([...files.keys(), 'data:,']);
	for (const { attrs } of elements(textOf(files, 'index.html')))
		for (const { name, value } of attrs) if (['src', 'href', 'action'].includes(name)) expect(known).toContain(value);
	for (const name of files.keys())
		expect(textOf(files, name).replace(/<manifest [^>]*>/, '')).not.toMatch(/https?:|\bfetch\(|XMLHttp|@import|url\(/);
});

test.each(cases)(
	'the page of $id in SCORM $version holds every question, and its key cannot end early',
	async (sample) => {
		const page = textOf(await filesOf(sample), 'index.html');
		const found = elements(page);
		const words = found.filter(({ tagName }) => tagName !== 'script').map(text);
		for (const { prompt, options } of sample.quiz.items) {
			expect(words.some((words) => words.includes(prompt))).toBe(true);
			for (const { text } of options) expect(words).toContain(text);
		}
		const scripts = found.filter(({ tagName }) => tagName === 'script');
		expect(scripts).toHaveLength(3);
		const { items } = JSON.parse(text(scripts[0] ?? expect.fail())) as { items: unknown };
		expect(items).toEqual(sample.quiz.items.map(({ id, options }) => ({ id, options })));
		expect(page).toContain('Childline');
		expect(words.join('\n')).toContain(sample.quiz.stamp);
	},
);

test('no pupil passes or fails, and no time and no name is read or told', async () => {
	const [sample] = cases;
	const files = await filesOf(sample ?? expect.fail());
	for (const name of ['lms.js', 'quiz.js']) expect(() => new Script(textOf(files, name))).not.toThrow();
	expect(textOf(files, 'quiz.js')).not.toMatch(/passed|failed|success_status|_time|Date|learner_name|student_name/);
	expect(textOf(files, 'imsmanifest.xml')).not.toMatch(/mastery|minNormalizedMeasure/i);
});

test.each(versions)('any pages can be packed for SCORM %s', async (version) => {
	const bytes = new TextEncoder().encode('<p>Hello</p>');
	const files = [
		{ path: 'lesson/a page.html', bytes },
		{ path: 'lesson/sheet.css', bytes },
	];
	const content = { id: `ks3/${hostile}`, title: hostile, version, files, launch: 'lesson/a page.html' };
	const packed = await readZip(scormPackage(content));
	const { organizations, resources } = manifestOf(packed);
	expect([...packed.keys()]).toEqual(['imsmanifest.xml', 'lesson/a page.html', 'lesson/sheet.css']);
	expect(packed.get('lesson/sheet.css')).toEqual(bytes);
	expect(resources.resource['@href']).toBe('lesson/a%20page.html');
	expect(organizations.organization.title).toBe(hostile);
	expect(organizations.organization['@identifier']).toMatch(/^[A-Za-z][A-Za-z0-9._-]*$/);
	expect(() => scormPackage({ ...content, launch: 'index.html' })).toThrow('has no file index.html to open');
});

interface HtmlNode {
	nodeName: string;
	tagName?: string;
	value?: string;
	attrs?: { name: string; value: string }[];
	childNodes?: HtmlNode[];
}

/** Every element of a page, as a browser builds it. */
function elements(html: string): Required<HtmlNode>[] {
	const inside = (node: HtmlNode): HtmlNode[] => [node, ...(node.childNodes ?? []).flatMap(inside)];
	return inside(parse(html) as HtmlNode).filter((node): node is Required<HtmlNode> => node.tagName !== undefined);
}

function text(node: HtmlNode): string {
	return node.nodeName === '#text' ? (node.value ?? '') : (node.childNodes ?? []).map(text).join('');
}
