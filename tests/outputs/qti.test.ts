/** QTI packages without a schema at hand; what validates and plays them is told in `docs/adr/0018-quiz-formats.md`. */
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { expect, test } from 'vitest';
import { quizFileOf, quizSamples } from './quiz-samples.ts';
import { readZip } from './readers.ts';

const versions = ['qti21.zip', 'qti30.zip'] as const;
const cases = quizSamples.flatMap((sample) => versions.map((version) => ({ ...sample, version })));

type Node = Record<string, unknown>;

const reader = new XMLParser({
	ignoreAttributes: false,
	attributeNamePrefix: '@',
	parseTagValue: false,
	trimValues: false,
	preserveOrder: true,
});

/** An element as a reader finds it, by names as 2.1 writes them. */
interface Read {
	name: string;
	attributes: Record<string, string>;
	children: Read[];
	text: string;
}

function camel(name: string): string {
	return name.replace(/^(@?)qti-/, '$1').replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

function toRead(node: Node): Read[] {
	const name = Object.keys(node).find((key) => key !== ':@' && key !== '#text' && !key.startsWith('?'));
	if (!name) return [];
	const children = (node[name] as Node[]).flatMap(toRead);
	const text = (node[name] as Node[]).map((child) => String(child['#text'] ?? '')).join('');
	const attributes = Object.entries((node[':@'] ?? {}) as Record<string, string>);
	return [
		{
			name: camel(name),
			attributes: Object.fromEntries(attributes.map(([key, value]) => [camel(key.slice(1)), value])),
			children,
			text: children.length > 0 ? '' : text,
		},
	];
}

async function packageOf(sample: (typeof cases)[number]): Promise<Map<string, Read>> {
	const files = await readZip((await quizFileOf(sample, 'qti', sample.version)).bytes);
	return new Map(
		[...files].map(([name, bytes]) => {
			const text = new TextDecoder().decode(bytes);
			expect(XMLValidator.validate(text)).toBe(true);
			return [name, (reader.parse(text) as Node[]).flatMap(toRead)[0] ?? expect.fail(name)];
		}),
	);
}

function all(read: Read, name: string): Read[] {
	return read.children.flatMap((child) => [...(child.name === name ? [child] : []), ...all(child, name)]);
}

test.each(cases)('the manifest of $id in $version lists every file once', async (sample) => {
	const files = await packageOf(sample);
	expect([...files.keys()][0]).toBe('imsmanifest.xml');
	const resources = all(files.get('imsmanifest.xml') ?? expect.fail(), 'resource');
	const listed = resources.map(({ attributes }) => attributes.href);
	expect(listed).toEqual([...files.keys()].slice(1));
	expect(resources.flatMap((one) => all(one, 'file')).map(({ attributes }) => attributes.href)).toEqual(listed);
	const names = resources.map(({ attributes }) => attributes.identifier);
	expect(new Set(names).size).toBe(names.length);
	for (const name of names) expect(name).toMatch(/^[A-Za-z_][A-Za-z0-9._-]*$/);
	const [first] = resources;
	expect(all(first ?? expect.fail(), 'dependency').map(({ attributes }) => attributes.identifierref)).toEqual(
		names.slice(1),
	);
});

test.each(cases)(
	'the test of $id in $version asks every question, in order, and says where it comes from',
	async (sample) => {
		const files = await packageOf(sample);
		const root = files.get('test.xml') ?? expect.fail();
		const asked = all(root, 'assessmentItemRef').map(({ attributes }) => attributes);
		expect(asked.map(({ href = '' }) => files.get(href)?.attributes.identifier)).toEqual(
			asked.map(({ identifier }) => identifier),
		);
		expect(asked.map(({ identifier = '' }) => identifier.replace(/^q-(?=\d)/, ''))).toEqual(
			sample.quiz.items.map(({ id }) => id),
		);
		const rubrics = all(root, 'rubricBlock').map((block) => [block.attributes.view, all(block, 'p')[0]?.text]);
		expect(rubrics).toEqual([
			['candidate', sample.quiz.intro],
			['author', sample.quiz.stamp],
		]);
	},
);

test.each(cases)('the questions of $id in $version hold every word, key and feedback', async (sample) => {
	const files = await packageOf(sample);
	for (const item of sample.quiz.items) {
		const root = [...files.values()].find(
			({ attributes }) => attributes.identifier?.replace(/^q-(?=\d)/, '') === item.id,
		);
		const [interaction] = all(root ?? expect.fail(item.id), 'choiceInteraction');
		const choices = all(interaction ?? expect.fail(), 'simpleChoice');
		const right = item.options.filter(({ isRight }) => isRight).map(({ letter }) => letter);
		const [response] = all(root ?? expect.fail(), 'responseDeclaration');
		expect(all(interaction ?? expect.fail(), 'prompt')[0]?.text).toBe(item.prompt);
		expect(interaction?.attributes.maxChoices).toBe(item.select === 'one' ? '1' : '0');
		expect(response?.attributes.cardinality).toBe(item.select === 'one' ? 'single' : 'multiple');
		expect(all(response ?? expect.fail(), 'value').map(({ text }) => text)).toEqual(right);
		expect(choices.map(({ attributes, text }) => [attributes.identifier, text])).toEqual(
			item.options.map(({ letter, text }) => [letter, text]),
		);
		const feedback = all(root ?? expect.fail(), 'modalFeedback');
		expect(feedback.map((one) => [one.attributes.identifier, all(one, 'p')[0]?.text])).toEqual(
			item.options.map(({ letter, feedback: words }) => [letter, words]),
		);
	}
});

test.each(quizSamples)('both versions of $id say the same', async (sample) => {
	const [old, modern] = await Promise.all(versions.map((version) => packageOf({ ...sample, version })));
	for (const [name, root] of old ?? expect.fail()) {
		if (name === 'imsmanifest.xml') continue;
		expect(flat(root)).toEqual(flat(modern?.get(name) ?? expect.fail(name)));
	}
});

/** Without what the two versions are known to write differently: their namespace, and 3.0’s element around content. */
function flat({ name, attributes, children, text }: Read): unknown {
	const { xmlns: _, ...others } = attributes;
	const inner = children.flatMap((child) => (child.name === 'contentBody' ? child.children : [child]));
	return { name, attributes: others, text, children: inner.map(flat) };
}
