/** Every sentence of the reading panel and of what stands on the page while it is read aloud. */
export const words = {
	title: 'Reading',
	close: 'Close',
	aloud: 'Read aloud',
	off: 'Read this page aloud',
	reading: 'Pause',
	paused: 'Carry on',
	stop: 'Stop',
	noVoice: 'This device has no voice for reading aloud.',
	failed: 'Try again',
	noReading: 'Reading aloud does not work just now.',
	back: 'Put everything back',
	isBack: 'Everything is as it was.',
	kept: 'Kept on this device.',
	notKept: 'Changed for this page. This browser keeps nothing.',
} as const;

/** What can be chosen: the name of each group, and its steps as value and words. The first is how the site comes. */
export const groups = {
	text: {
		legend: 'Text size',
		steps: [
			['0', 'As it is'],
			['1', 'Large'],
			['2', 'Larger'],
			['3', 'Largest'],
		],
	},
	lines: {
		legend: 'Line spacing',
		steps: [
			['0', 'As it is'],
			['1', 'Wide'],
			['2', 'Widest'],
		],
	},
	letters: {
		legend: 'Letter spacing',
		steps: [
			['0', 'As it is'],
			['1', 'Easy-read'],
		],
	},
	colours: {
		legend: 'Colours',
		steps: [
			['auto', 'Same as device'],
			['light', 'Light'],
			['dark', 'Dark'],
		],
	},
	pace: {
		legend: 'Speed',
		steps: [
			['0', 'Normal'],
			['1', 'Slow'],
			['2', 'Fast'],
		],
	},
} as const;
