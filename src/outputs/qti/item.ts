import type { QuizItem, QuizOption } from '../quiz/items.ts';
import { rightOptions } from '../quiz/items.ts';
import type { Xml } from '../xml.ts';
import { element } from '../xml.ts';
import type { Dialect } from './dialect.ts';

/**
 * The name of an item in QTI: its id on the site. Identifiers must begin with a letter, so an id that begins with a digit
 * gets `q-` before it.
 */
export function itemName({ id }: QuizItem): string {
	return /^\d/.test(id) ? `q-${id}` : id;
}

/** A question: a SCORE of 1 for exactly the right options and 0 for anything else, then feedback on what was chosen. */
export function itemXml(item: QuizItem, dialect: Dialect): Xml {
	const { qti, namespace, content } = dialect;
	const cardinality = item.select === 'one' ? 'single' : 'multiple';
	const attributes = {
		xmlns: namespace,
		identifier: itemName(item),
		title: `Question ${item.number}`,
		'xml:lang': 'en-GB',
		adaptive: 'false',
		timeDependent: 'false',
	};
	return qti(
		'assessmentItem',
		attributes,
		responseXml(item, cardinality, dialect),
		outcomeXml('SCORE', 'single', 'float', dialect),
		qti('outcomeDeclaration', { identifier: 'FEEDBACK', cardinality, baseType: 'identifier' }),
		bodyXml(item, dialect),
		processingXml(dialect),
		...item.options.map((option) => qti('modalFeedback', feedbackOf(option), ...content(option.feedback))),
	);
}

function responseXml(item: QuizItem, cardinality: string, { qti }: Dialect): Xml {
	const right = rightOptions(item).map(({ letter }) => qti('value', {}, letter));
	const attributes = { identifier: 'RESPONSE', cardinality, baseType: 'identifier' };
	return qti('responseDeclaration', attributes, qti('correctResponse', {}, ...right));
}

/** A number that is 0 until it is set. */
export function outcomeXml(identifier: string, cardinality: string, baseType: string, { qti }: Dialect): Xml {
	const nought = qti('defaultValue', {}, qti('value', {}, '0'));
	return qti('outcomeDeclaration', { identifier, cardinality, baseType }, nought);
}

function bodyXml({ stimulus, prompt, select, options }: QuizItem, { qti }: Dialect): Xml {
	const attributes = { responseIdentifier: 'RESPONSE', shuffle: 'false', maxChoices: select === 'one' ? 1 : 0 };
	const choices = options.map(({ letter, text }) => qti('simpleChoice', { identifier: letter }, text));
	const interaction = qti('choiceInteraction', attributes, qti('prompt', {}, prompt), ...choices);
	return qti('itemBody', {}, ...stimulus.map((line) => element('p', {}, line)), interaction);
}

function processingXml({ qti }: Dialect): Xml {
	const response = qti('variable', { identifier: 'RESPONSE' });
	const matches = qti('match', {}, response, qti('correct', { identifier: 'RESPONSE' }));
	const scored = (score: string) =>
		qti('setOutcomeValue', { identifier: 'SCORE' }, qti('baseValue', { baseType: 'float' }, score));
	return qti(
		'responseProcessing',
		{},
		qti('responseCondition', {}, qti('responseIf', {}, matches, scored('1')), qti('responseElse', {}, scored('0'))),
		qti('setOutcomeValue', { identifier: 'FEEDBACK' }, response),
	);
}

function feedbackOf({ letter }: QuizOption) {
	return { outcomeIdentifier: 'FEEDBACK', identifier: letter, showHide: 'show' };
}
