import { expect, it } from 'vitest';
import { fitSlide, stageSize } from './stage.ts';

it('lays slides out in the shape of the window, from 4:3 to 16:9', () => {
	expect(stageSize(1920, 1080)).toEqual({ width: 1280, height: 720 });
	expect(stageSize(1024, 768)).toEqual({ width: 960, height: 720 });
	expect(stageSize(1440, 900)).toEqual({ width: 1152, height: 720 });
});

it('keeps words readable in a narrow window', () => {
	const { width } = stageSize(320, 640);
	// 34 pixels as laid out.
	expect((34 * 320) / width).toBeGreaterThanOrEqual(18);
});

it('makes words smaller until they fit, and lets what does not be scrolled', () => {
	document.body.innerHTML = '<section><div class="slide-body"></div></section>';
	const slide = document.querySelector('section') as HTMLElement;
	const body = slide.firstElementChild as HTMLElement;
	const zoom = () => Number(body.style.getPropertyValue('--zoom'));
	let tall = 1000;
	Object.defineProperty(slide, 'scrollHeight', { get: () => tall * zoom() });
	Object.defineProperty(slide, 'clientHeight', { value: 800 });
	fitSlide(slide);
	expect(zoom()).toBe(0.78);
	expect(slide.hasAttribute('tabindex')).toBe(false);
	tall = 4000;
	fitSlide(slide);
	expect(slide.tabIndex).toBe(0);
	tall = 100;
	fitSlide(slide);
	expect(zoom()).toBe(1);
	expect(slide.hasAttribute('tabindex')).toBe(false);
	body.dataset.grows = '';
	fitSlide(slide);
	expect(zoom()).toBe(1.3);
});
