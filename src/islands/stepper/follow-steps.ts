/**
 * Marks the part of a lesson that is being read in the list of its steps (`.stepper`): the last one whose heading has come
 * up past the middle of the screen. Without an observer the links stand there unmarked.
 */
export function followSteps(): void {
	const stepper = document.querySelector<HTMLElement>('.stepper') as HTMLElement;
	const details = stepper.querySelector('details') as HTMLDetailsElement;
	const links = [...stepper.querySelectorAll('a')];
	const headings = links.map(({ hash }) => document.getElementById(decodeURIComponent(hash.slice(1))) as Element);

	const mark = () => {
		const at = Math.max(
			0,
			headings.findLastIndex((heading) => heading.getBoundingClientRect().top < innerHeight / 2),
		);
		for (const [index, link] of links.entries()) link.ariaCurrent = index === at ? 'step' : null;
		const summary = details.firstElementChild as HTMLElement;
		summary.textContent = `Step ${at + 1} of ${links.length}: ${links[at]?.textContent}`;
		stepper.style.setProperty('--done', `${((at + 1) / links.length) * 100}%`);
	};
	if ('IntersectionObserver' in window) {
		// All above the middle counts as seen, so that no leap passes a heading by.
		const watch = new IntersectionObserver(mark, { rootMargin: '99999% 0% -50%' });
		for (const heading of headings) watch.observe(heading);
	}

	// Beside the words the list is always there: open, so that whoever looks for links finds them in it.
	const beside = matchMedia('(min-width: 64rem)');
	const fold = () => {
		details.open = beside.matches;
	};
	fold();
	beside.addEventListener('change', fold);
	stepper.addEventListener('click', ({ target }) => {
		if ((target as Element).closest('a')) fold();
	});
}
