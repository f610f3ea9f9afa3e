// Says that scripts run, and picks light or dark before the first paint. Inline in every head; `inlineScript` drops these lines.
(() => {
	const root = document.documentElement;
	let theme;
	root.dataset.js = '';
	try {
		theme = localStorage.getItem('wt.theme.1');
	} catch {
		// Storage may be forbidden: then the device's own choice holds.
	}
	if (theme !== 'light' && theme !== 'dark')
		theme = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
	root.dataset.theme = theme;
})();
