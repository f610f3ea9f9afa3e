/**
 * `quiz.js` of the quiz package. It reads `#key`, gives feedback after each answer, and reports to the platform once, when
 * the pupil finishes: a score, that the quiz is completed, and the letters chosen. It never reports a pass, a fail or a time.
 *
 * Data models: cmi.core.* and cmi.interactions of SCORM 1.2, cmi.* of SCORM 2004.
 */
export const quizScript = String.raw`'use strict';

const { words, items } = JSON.parse(document.getElementById('key').textContent);
const lms = openLms();
/** The ids of the options chosen, by item. */
const answers = new Map();

if (lms) lms.set(lms.is2004 ? 'cmi.completion_status' : 'cmi.core.lesson_status', 'incomplete');

const finishButton = document.getElementById('finish');
finishButton.addEventListener('click', finish);
for (const item of items) {
	const part = partOf(item);
	part.querySelector('button').addEventListener('click', () => check(item, part));
}

// Where scripts do not run, no button stands there that does nothing, and a sentence says why.
for (const button of document.querySelectorAll('button')) button.hidden = false;
document.getElementById('without-script').hidden = true;

function partOf(item) {
	return document.getElementById('question-' + item.id);
}

function fill(sentence, values) {
	return sentence.replace(/\{(\w+)\}/g, (_, name) => values[name]);
}

function check(item, part) {
	const chosen = [...part.querySelectorAll('input:checked')].map((input) => input.value);
	if (chosen.length === 0) {
		part.querySelector('.note').textContent = words.chooseFirst;
		return;
	}
	answers.set(item.id, chosen);
	explain(item, part).focus();
}

/** Shuts a question and shows what is to be said about it. */
function explain(item, part) {
	const chosen = answers.get(item.id) || [];
	part.querySelector('fieldset').disabled = true;
	part.querySelector('button').hidden = true;
	part.querySelector('.note').textContent = chosen.length > 0 ? '' : words.skipped;
	const feedback = part.querySelector('.feedback');
	for (const option of item.options) {
		const isChosen = chosen.includes(option.id);
		if (!isChosen && !option.isRight) continue;
		const lead = isChosen ? (option.isRight ? words.right : words.wrong) : words.missed;
		feedback.append(remark(option, lead));
	}
	feedback.hidden = false;
	return feedback;
}

function remark(option, lead) {
	const paragraph = document.createElement('p');
	paragraph.className = option.isRight ? 'fits' : 'other';
	const strong = document.createElement('strong');
	strong.textContent = lead + ' ' + option.letter + '. ' + option.text;
	paragraph.append(strong, document.createElement('br'), option.feedback);
	return paragraph;
}

function isRight(item) {
	const chosen = answers.get(item.id) || [];
	return item.options.every((option) => option.isRight === chosen.includes(option.id));
}

function finish() {
	for (const item of items) {
		if (!answers.has(item.id)) explain(item, partOf(item));
	}
	finishButton.hidden = true;
	const right = items.filter(isRight).length;
	const counted = [fill(words.result, { n: right, of: items.length }), right === items.length ? words.all : words.some];
	const lines = [
		...(answers.size > 0 ? counted : [words.nothingAnswered]),
		lms ? (report(right) ? words.sent : words.notSent) : words.alone,
	];
	const result = document.getElementById('result');
	for (const line of lines) {
		const paragraph = document.createElement('p');
		paragraph.textContent = line;
		result.append(paragraph);
	}
	result.hidden = false;
	result.focus();
}

/** Whether the platform took everything. */
function report(right) {
	const facts = [...interactions(), ...(lms.is2004 ? facts2004(right) : facts12(right))];
	// Not every(): one refusal must not keep the rest from being sent.
	const isTaken = facts.filter(([name, value]) => !lms.set(name, value)).length === 0;
	return lms.finish() && isTaken;
}

function facts12(right) {
	return [
		['cmi.core.score.min', 0],
		['cmi.core.score.max', 100],
		['cmi.core.score.raw', Math.round((100 * right) / items.length)],
		['cmi.core.lesson_status', 'completed'],
	];
}

function facts2004(right) {
	return [
		['cmi.score.min', 0],
		['cmi.score.max', items.length],
		['cmi.score.raw', right],
		['cmi.score.scaled', Math.round((10000 * right) / items.length) / 10000],
		['cmi.completion_status', 'completed'],
		['cmi.exit', 'normal'],
	];
}

/** The letters chosen, question by question; those left out are left out. */
function interactions() {
	const join = (ids) => ids.join(lms.is2004 ? '[,]' : ',');
	return items
		.filter((item) => answers.has(item.id))
		.flatMap((item, index) => {
			const name = 'cmi.interactions.' + index + '.';
			const right = item.options.filter((option) => option.isRight).map((option) => option.id);
			return [
				[name + 'id', item.id],
				[name + 'type', 'choice'],
				[name + 'correct_responses.0.pattern', join(right)],
				[name + (lms.is2004 ? 'learner_response' : 'student_response'), join(answers.get(item.id))],
				[name + 'result', isRight(item) ? 'correct' : lms.is2004 ? 'incorrect' : 'wrong'],
			];
		});
}
`;
