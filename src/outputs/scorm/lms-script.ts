/**
 * `lms.js` for pages inside SCORM packages: `openLms()` finds the learning platform and speaks SCORM 1.2 or 2004 with it.
 *
 * It returns `null` where a page was opened on its own. Otherwise `get(name)` says what the platform keeps, and
 * `set(name, value)`, `save()` and `finish()` say whether the platform took what it was given. Platforms save with requests that a browser refuses while a page closes, so `finish()`
 * belongs to a button and not to the end of the page.
 */
export const lmsScript = `'use strict';

/** Looks in this window, in those around it, and in the one that opened them, as SCORM asks. */
function findApi(name) {
	let frame = window;
	for (let step = 0; frame && step < 20; step += 1) {
		try {
			if (frame[name]) return frame[name];
			frame = frame.parent === frame ? frame.opener : frame.parent;
		} catch {
			// A window of another site does not let itself be read: no platform there.
			return null;
		}
	}
	return null;
}

function openLms() {
	const api2004 = findApi('API_1484_11');
	const api12 = api2004 ? null : findApi('API');
	if (!api2004 && !api12) return null;
	const call = (name, ...values) =>
		String(api2004 ? api2004[name](...values) : api12['LMS' + (name === 'Terminate' ? 'Finish' : name)](...values)) === 'true';
	if (!call('Initialize', '')) return null;
	return {
		is2004: Boolean(api2004),
		get: (name) => String(api2004 ? api2004.GetValue(name) : api12.LMSGetValue(name)),
		set: (name, value) => call('SetValue', name, String(value)),
		save: () => call('Commit', ''),
		finish: () => {
			const isSaved = call('Commit', '');
			return call('Terminate', '') && isSaved;
		},
	};
}
`;
