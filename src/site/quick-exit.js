// Quick exit: a link, Escape, or Shift three times leaves the site at once. It stands in the head of pupil and help
// pages as an inline classic script, so that it works before anything else has loaded, and from disk.
// `inlineScript` makes it small. What it cannot do is told on the page about leaving.
(() => {
	const root = document.documentElement;
	// An entry in the storage of the tab: while it is there, Back and reload show nothing of this site.
	const mark = 'wt.tab.1';
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
	};
	const forget = () => {
		for (const name of ['localStorage', 'sessionStorage'])
			guard(() => {
				for (const key of Object.keys(self[name])) if (key.startsWith('wt.p.')) delete self[name][key];
			});
		guard(() => {
			sessionStorage[mark] = 1;
		});
	};
	const go = (link = find('[data-quick-exit]')) => {
		// The page says the same further down, which may not have been read yet.
		document.head.insertAdjacentHTML('beforeend', '<meta name=referrer content=no-referrer>');
		location.replace(
			!navigator.onLine || location.protocol === 'file:'
				? link?.dataset.quickExit || '/n/'
				: link?.href || 'https://www.bbc.co.uk/weather',
		);
	};
	const leave = (link) => {
		if (!left) {
			hide();
			forget();
			channel?.postMessage('leave');
		}
		go(link);
	};
	// The answers went when the tab was left, and other tabs may be on a new visit since.
	const leaveAgain = () => {
		hide();
		go();
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

	// The browser may keep this page whole and bring it back. Kept, it is out of sight, so that nothing flashes up if the
	// tab has been left since; its layout stays, and with it how far down somebody had read.
	addEventListener('pagehide', () => {
		root.style.visibility = 'hidden';
	});
	addEventListener('pageshow', ({ persisted }) => {
		if (!persisted) return;
		if (left || guard(() => sessionStorage[mark])) leaveAgain();
		else root.style.visibility = '';
	});
	guard(() => {
		channel = new BroadcastChannel('wt');
		channel.onmessage = ({ data }) => {
			if (data !== 'leave' || isOff() || left) return;
			hide();
			forget();
			go();
		};
	});
	// The page is loaded anew. Some browsers list how only once it is there, and tell it in numbers before.
	guard(() => {
		if (!sessionStorage[mark]) return;
		const { type } = performance.getEntriesByType('navigation')[0] || performance.navigation;
		if (['back_forward', 'reload', 1, 2].includes(type)) leaveAgain();
		// Whoever comes in any other way is welcome.
		else delete sessionStorage[mark];
	});
})();
