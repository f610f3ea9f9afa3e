import type { Quiz, QuizItem } from '../quiz/items.ts';
import { fullTitle } from '../quiz/items.ts';
import type { Xml } from '../xml.ts';
import { element, xmlFile } from '../xml.ts';
import { zipFixed } from '../zip-fixed.ts';
import type { Dialect } from './dialect.ts';
import { itemName, itemXml, outcomeXml } from './item.ts';

const testFile = 'test.xml';

/** A QTI package: the manifest, the test, and a file for each question. */
export function qtiPackage(quiz: Quiz, dialect: Dialect): Uint8Array {
	const files: [name: string, root: Xml][] = [
		['imsmanifest.xml', manifestXml(quiz, dialect)],
		[testFile, testXml(quiz, dialect)],
		...quiz.items.map((item): [string, Xml] => [itemFile(item), itemXml(item, dialect)]),
	];
	return zipFixed(files.map(([name, root]) => [name, new TextEncoder().encode(xmlFile(root))] as const));
}

function itemFile(item: QuizItem): string {
	return `items/${itemName(item)}.xml`;
}

/** A test that pupils may go through in any order; its SCORE is how many questions are right. */
function testXml(quiz: Quiz, dialect: Dialect): Xml {
	const { qti, namespace, content } = dialect;
	const name = nameOf(quiz);
	const rubric = (view: string, ...words: string[]) =>
		qti('rubricBlock', { view, 'xml:lang': 'en-GB' }, ...content(...words));
	const items = quiz.items.map((item) =>
		qti('assessmentItemRef', { identifier: itemName(item), href: itemFile(item) }),
	);
	const section = qti(
		'assessmentSection',
		{ identifier: 'questions', title: quiz.title, visible: 'true' },
		rubric('candidate', quiz.intro),
		rubric('author', quiz.stamp),
		...items,
	);
	const part = { identifier: 'part', navigationMode: 'nonlinear', submissionMode: 'individual' };
	return qti(
		'assessmentTest',
		{ xmlns: namespace, identifier: name, title: fullTitle(quiz) },
		outcomeXml('SCORE', 'single', 'float', dialect),
		qti('testPart', part, section),
		qti('outcomeProcessing', {}, sumOfScores(dialect)),
	);
}

function sumOfScores({ qti }: Dialect): Xml {
	const scores = qti('testVariables', { variableIdentifier: 'SCORE' });
	return qti('setOutcomeValue', { identifier: 'SCORE' }, qti('sum', {}, scores));
}

function manifestXml(quiz: Quiz, { manifest, resourceType }: Dialect): Xml {
	const resource = (identifier: string, kind: 'item' | 'test', href: string, needs: readonly string[]) =>
		element(
			'resource',
			{ identifier, type: resourceType(kind), href },
			element('file', { href }),
			...needs.map((identifierref) => element('dependency', { identifierref })),
		);
	const items = quiz.items.map((item) => resource(resourceName(item), 'item', itemFile(item), []));
	const test = resource('test', 'test', testFile, quiz.items.map(resourceName));
	return element(
		'manifest',
		{ xmlns: manifest.namespace, identifier: `${nameOf(quiz)}-package` },
		element(
			'metadata',
			{},
			element('schema', {}, manifest.schema),
			element('schemaversion', {}, manifest.schemaVersion),
		),
		element('organizations'),
		element('resources', {}, test, ...items),
	);
}

/** Apart from the test’s, whatever the item is called. */
function resourceName(item: QuizItem): string {
	return `item-${itemName(item)}`;
}

/** The quiz’s id without the slash, which no identifier may hold. */
function nameOf({ id }: Quiz): string {
	return id.replace('/', '-');
}
