/** The size slides are laid out at before they are scaled to the window, and how words that need more room get it. */

/** A slide is as high as this, and as wide as the window's shape makes it. */
const height = 720;
/** From 4:3 to 16:9. */
const widths = { least: 960, most: 1280 };
/** Words are laid out at 34 pixels; smaller than this share they could not be read in a small window. */
const leastScale = 0.56;

/** The size to lay slides out at, for a window of these sizes. What is wide or narrow beyond projectors gets more room. */
export function stageSize(windowWidth: number, windowHeight: number): { width: number; height: number } {
	const width = Math.min(widths.most, Math.max(widths.least, (height * windowWidth) / windowHeight));
	const scale = Math.max(leastScale, Math.min(windowWidth / width, windowHeight / height));
	return { width: Math.round(windowWidth / scale), height: Math.round(windowHeight / scale) };
}

/** From as large as can be to what the back of a room can still read. */
const zooms = [1.3, 1.15, 1, 0.92, 0.85, 0.78, 0.72, 0.66];

/** Makes the words of a slide as large as fit on it, larger than usual where it may grow. What does not fit at the least size can be scrolled. */
export function fitSlide(slide: HTMLElement): void {
	const body = slide.querySelector<HTMLElement>('.slide-body');
	if (!body) return;
	const isTooTall = () => slide.scrollHeight > slide.clientHeight + 1;
	const most = body.dataset.grows === undefined ? 1 : Infinity;
	for (const zoom of zooms.filter((one) => one <= most)) {
		body.style.setProperty('--zoom', String(zoom));
		if (!isTooTall()) break;
	}
	if (isTooTall()) slide.tabIndex = 0;
	else slide.removeAttribute('tabindex');
	slide.scrollTop = 0;
}
