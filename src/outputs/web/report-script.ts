/**
 * `report.js` of a lesson in a learning platform: says that the lesson is completed once its last activity has been on the
 * screen, and nothing else, ever. Where no platform stands round the page, it does nothing. Needs `lms.js`.
 *
 * The platform is told to save at once, since a browser may refuse that while a page closes.
 */
export function reportScript(words: { saved: string; notSaved: string }): string {
	return `'use strict';

(() => {
	const lms = openLms();
	if (!lms) return;
	const status = lms.is2004 ? 'cmi.completion_status' : 'cmi.core.lesson_status';
	// Whoever comes back to a lesson has still completed it.
	let isDone = ['completed', 'passed'].includes(lms.get(status));
	if (!isDone) lms.set(status, 'incomplete');

	const report = () => {
		if (isDone) return;
		isDone = true;
		const isTaken = lms.set(status, 'completed');
		const said = lms.save() && isTaken ? ${JSON.stringify(words.saved)} : ${JSON.stringify(words.notSaved)};
		document.getElementById('reported').textContent = said;
	};
	// Behind the last activity help stands, which people leap to from anywhere.
	const end = [...document.querySelectorAll('.activity')].pop() || document.getElementById('reported');
	new IntersectionObserver((seen) => seen.some((one) => one.isIntersecting) && report()).observe(end);
	addEventListener('pagehide', () => lms.finish());
})();
`;
}
