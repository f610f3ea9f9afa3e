// Says that scripts run, and which window this is, before the first paint. Slides are always light: rooms are.
// Where the script of the page does not come, it takes that back, and slides and notes stand one below the other.
(() => {
	const { dataset } = document.documentElement;
	dataset.js = '';
	dataset.theme = 'light';
	dataset.stage = /[?&]view=notes\b/.test(location.search) ? 'notes' : 'start';
	addEventListener(
		'error',
		({ target }) => {
			if (target.localName === 'script') {
				delete dataset.js;
				delete dataset.stage;
			}
		},
		true,
	);
})();
