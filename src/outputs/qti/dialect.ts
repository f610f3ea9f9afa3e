/**
 * QTI 2.1 and 3.0 say the same in two spellings: `<choiceInteraction maxChoices>` is `<qti-choice-interaction max-choices>`.
 * Specifications: https://www.imsglobal.org/question/ and https://www.imsglobal.org/spec/qti/v3p0/
 */
import type { Attributes, Xml } from '../xml.ts';
import { element } from '../xml.ts';

/** One version of QTI. */
export interface Dialect {
	version: '2.1' | '3.0';
	/** Of items and tests. */
	namespace: string;
	/** Of the manifest, with the words by which it names the kind of package. */
	manifest: { namespace: string; schema: string; schemaVersion: string };
	/** What the manifest calls an item or a test. */
	resourceType(kind: 'item' | 'test'): string;
	/** An element of QTI, named as in 2.1. Elements of HTML are written with `element`. */
	qti(name: string, attributes?: Attributes, ...inside: (Xml | string)[]): Xml;
	/** Paragraphs as the content of feedback and of rubrics, which 3.0 puts into an element of its own. */
	content(...paragraphs: string[]): Xml[];
}

export const qti21: Dialect = {
	version: '2.1',
	namespace: 'http://www.imsglobal.org/xsd/imsqti_v2p1',
	manifest: {
		namespace: 'http://www.imsglobal.org/xsd/imscp_v1p1',
		schema: 'QTIv2.1 Package',
		schemaVersion: '1.0.0',
	},
	resourceType: (kind) => `imsqti_${kind}_xmlv2p1`,
	qti: element,
	content: (...paragraphs) => paragraphs.map((words) => element('p', {}, words)),
};

export const qti30: Dialect = {
	version: '3.0',
	namespace: 'http://www.imsglobal.org/xsd/imsqtiasi_v3p0',
	manifest: {
		namespace: 'http://www.imsglobal.org/xsd/qti/qtiv3p0/imscp_v1p1',
		schema: 'QTI Package',
		schemaVersion: '3.0.0',
	},
	resourceType: (kind) => `imsqti_${kind}_xmlv3p0`,
	qti: kebabElement,
	content: (...paragraphs) => [kebabElement('contentBody', {}, ...qti21.content(...paragraphs))],
};

function kebabElement(name: string, attributes: Attributes = {}, ...inside: (Xml | string)[]): Xml {
	const named = Object.entries(attributes).map(([key, value]) => [kebab(key), value]);
	return element(`qti-${kebab(name)}`, Object.fromEntries(named), ...inside);
}

function kebab(name: string): string {
	return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
