// A script of the page that does not come takes back that scripts run: the page then shows what works without.
addEventListener(
	'error',
	({ target }) => {
		if (target.localName === 'script') delete document.documentElement.dataset.js;
	},
	true,
);
