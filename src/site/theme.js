// Says that scripts run, and puts on the page how somebody likes to read it, before the first paint: light or dark, and
// the steps of the reading panel. Inline in every head; `inlineScript` drops these lines.
// Where a script of the page does not come, it takes back that scripts run, and the page shows what works without.
(() => {
	const { dataset } = document.documentElement;
	const dark = matchMedia('(prefers-color-scheme: dark)');
	let colours, reading;
	dataset.js = '';
	addEventListener(
		'error',
		({ target }) => {
			if (target.type === 'module') delete dataset.js;
		},
		true,
	);
	try {
		colours = localStorage.getItem('wt.theme.1');
		reading = localStorage.getItem('wt.read.1');
	} catch {
		// Storage may be forbidden: then the device's own choice holds.
	}
	if (colours === 'light' || colours === 'dark') dataset.colours = colours;
	if (reading?.match('^[0-3][0-2][01][0-2]$')) [dataset.text, dataset.lines, dataset.letters, dataset.pace] = reading;
	const follow = () => {
		dataset.theme = dataset.colours || (dark.matches ? 'dark' : 'light');
	};
	follow();
	dark.onchange = follow;
})();
