// Quick exit: a link, Escape, or Shift three times leaves the site at once. It stands in the head of pupil and help
// pages as an inline classic script, so that it works before anything else has loaded, and from disk.
// `inlineScript` drops these lines. What it cannot do is told on the page about leaving.
(() => {
	const root = document.documentElement;
	let left,
		channel,
		timer,
		isAlone,
		shifts = 0;
	// Hiding and leaving must go on, whatever a browser forbids.
	const guard = (action) => {
		try {
			return action();
		} catch {}
	};
	const find = (selector) => guard(() => document.querySelector(selector));
	// With a whole class in front of a board nobody has to leave, and Escape has other work.
	const isOff = () => root.dataset.exit === 'off' || location.href.split('/play/')[1]?.endsWith('?mode=class');
	const on = (type, action) => addEventListener(type, (event) => isOff() || action(event), true);

	const hide = () => {
		left = true;
		root.classList.add('away');
		// No style sheet has to be there for this, and nothing in the top layer outlives it.
		root.style.cssText = 'display:none!important';
		document.title = 'Loading';
		for (const name of ['localStorage', 'sessionStorage'])
			guard(() => {
				for (const key of Object.keys(self[name])) if (key.startsWith('wt.p.')) delete self[name][key];
			});
		channel?.postMessage('leave');
	};
	const leave = (link = find('[data-quick-exit]')) => {
		if (!left) hide();
		location.replace(
			!navigator.onLine || location.protocol === 'file:'
				? link?.dataset.quickExit || '/n/'
				: link?.href || 'https://www.bbc.co.uk/weather',
		);
	};

	const count = (presses, words) => {
		clearTimeout(timer);
		(find('[data-exit-status]') || {}).textContent = words;
		shifts = presses;
	};

	// Escape has other work there.
	const isTaken = () =>
		find('dialog[open]') ||
		find(':popover-open') ||
		document.fullscreenElement ||
		document.activeElement?.matches('textarea,select,[contenteditable],input:not([type=radio],[type=checkbox])');

	on('keydown', (event) => {
		const { key } = event;
		// Once away, Escape would stop the page that is coming.
		if (left && key === 'Escape') event.preventDefault();
		if (event.repeat || event.isComposing || event.defaultPrevented) return;
		isAlone = key === 'Shift' && !(event.ctrlKey || event.altKey || event.metaKey);
		if (!isAlone) count(0, '');
		if (key === 'Escape' && !isTaken()) {
			event.preventDefault();
			leave();
		}
	});
	on('keyup', ({ key }) => {
		if (key !== 'Shift' || !isAlone) return;
		if (shifts > 1) return leave();
		count(shifts + 1, `Shift: ${2 - shifts} more to leave`);
		timer = setTimeout(count, 5000, 0, 'Still here');
	});
	on('pointerdown', () => (isAlone = false));
	on('click', (event) => {
		const link = event.target.closest('[data-quick-exit]');
		if (!link) return;
		event.preventDefault();
		leave(link);
	});
	// A page that comes back from the browser's memory after it was left stays hidden and leaves again.
	on('pageshow', ({ persisted }) => persisted && left && leave());
	guard(() => {
		channel = new BroadcastChannel('wt');
		channel.onmessage = ({ data }) => data === 'leave' && !isOff() && !left && leave();
	});
})();
