import { createComponent, ErrorBoundary } from 'solid-js';
import { render } from 'solid-js/web';
import { LiveActivity } from './LiveActivity.tsx';
import type { ActivityProps } from './session.ts';

/**
 * Draws an activity in place of the still one in `host`, or in a place of its own where there is none. Should anything go
 * wrong, now or later, the live form goes and `onBroken` is told: a pupil never sees an error.
 *
 * @returns what was drawn, or nothing where it went wrong at once.
 */
export function mount(host: HTMLElement, props: ActivityProps): HTMLElement | undefined {
	const place = document.createElement('div');
	place.className = 'woken';
	const still = host.querySelector<HTMLElement>('.still');
	if (still) still.after(place);
	else host.append(place);

	function comeBack() {
		place.remove();
		// Not at once: Solid may be in the middle of drawing.
		queueMicrotask(() => dispose());
		props.onBroken?.();
		return null;
	}

	const own = { ...props, onBroken: comeBack };
	// Not written as JSX, whose spread would bring Solid's way of merging props along.
	const draw = () => createComponent(LiveActivity, own);
	const dispose = render(() => <ErrorBoundary fallback={comeBack}>{draw()}</ErrorBoundary>, place);
	if (!place.isConnected) return undefined;
	still?.remove();
	return place;
}
