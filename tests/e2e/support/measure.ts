/** What a person would see at a glance and a rule cannot say: measured in the page, one line a place, nothing where all is well. */
import type { Page } from '@playwright/test';

/** WCAG 1.4.12: the spacing a reader may set for themselves. */
export const textSpacing = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
p { margin-block-end: 2em !important; }`;

/** What reaches out of the window sideways, where the page has to be scrolled for it. */
export function sideways(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		const room = document.documentElement.clientWidth;
		if (document.documentElement.scrollWidth <= room) return [];
		return [...document.querySelectorAll('body *')]
			.filter((one) => one.getBoundingClientRect().right > room + 1)
			.map((one) => `wider than ${room}: ${one.outerHTML.slice(0, 100)}`);
	});
}

/** Words that are cut off by a box around them, and labels that stand out of their own button. */
export function clipped(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		const labels = 'button, .button, summary, label, select, nav a, header a';
		/** Kept for screen readers alone: nobody sees it to be cut. */
		const isForReaders = (one: Element) => getComputedStyle(one).clipPath !== 'none';
		const edgeOf = (box: Element) => {
			const { overflowX, overflowY, display } = getComputedStyle(box);
			const isLabel = box.matches(labels) && display !== 'inline';
			const cuts = (overflow: string) => isLabel || overflow === 'hidden' || overflow === 'clip';
			const { left, right, top, bottom } = box.getBoundingClientRect();
			const [x, y] = [cuts(overflowX), cuts(overflowY)];
			return {
				left: x ? left : -1e9,
				right: x ? right : 1e9,
				top: y ? top : -1e9,
				bottom: y ? bottom : 1e9,
			};
		};
		const boxesRound = (one: Element): Element[] => [one, ...(one.parentElement ? boxesRound(one.parentElement) : [])];
		const isCut = (words: DOMRect, box: Element) => {
			const edge = edgeOf(box);
			const isCutAside = words.left < edge.left - 2 || words.right > edge.right + 2;
			return isCutAside || words.top < edge.top - 4 || words.bottom > edge.bottom + 4;
		};
		const faults = new Set<string>();
		const look = (text: Text, parent: Element) => {
			const boxes = boxesRound(parent);
			if (!parent.checkVisibility({ visibilityProperty: true }) || boxes.some(isForReaders)) return;
			const range = document.createRange();
			range.selectNodeContents(text);
			const words = range.getBoundingClientRect();
			const cutBy = boxes.slice(0, -2).find((box) => isCut(words, box));
			if (cutBy) faults.add(`“${text.data.trim().slice(0, 40)}” cut off by ${cutBy.outerHTML.slice(0, 80)}`);
		};
		const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
		while (texts.nextNode()) {
			const text = texts.currentNode as Text;
			if (text.parentElement && text.data.trim() !== '') look(text, text.parentElement);
		}
		return [...faults];
	});
}

/**
 * Words that do not stand out from their ground. For forced colours, where axe looks at the colours the sheet asked for
 * and not at those the device put in their place.
 */
export function faintWords(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		const channels = (colour: string) => (colour.match(/[\d.]+/g) ?? []).map(Number);
		const light = (value: number) => (value <= 10 ? value / 3294 : ((value / 255 + 0.055) / 1.055) ** 2.4);
		const luminance = ([red = 0, green = 0, blue = 0]: number[]) =>
			0.2126 * light(red) + 0.7152 * light(green) + 0.0722 * light(blue);
		const groundOf = (one: Element): number[] => {
			const ground = channels(getComputedStyle(one).backgroundColor);
			if ((ground[3] ?? 1) > 0.99) return ground;
			return one.parentElement ? groundOf(one.parentElement) : [255, 255, 255];
		};
		const hasWords = (one: Element) =>
			[...one.childNodes].some((node) => node instanceof Text && node.data.trim() !== '');
		return [...document.querySelectorAll('body *')]
			.filter((one) => hasWords(one) && one.checkVisibility({ visibilityProperty: true }))
			.flatMap((one) => {
				const pair = [luminance(channels(getComputedStyle(one).color)), luminance(groundOf(one))];
				const contrast = (Math.max(...pair) + 0.05) / (Math.min(...pair) + 0.05);
				const isOff = one.matches(':disabled, :disabled *');
				return contrast < 4.5 && !isOff ? [`contrast ${contrast.toFixed(2)}: ${one.outerHTML.slice(0, 100)}`] : [];
			});
	});
}

/** What can be pressed and is less than 44 pixels high or wide; links within a sentence excepted. */
export function smallTargets(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		const pressed = 'a[href], button, summary, select, input:not([type=hidden]), textarea';
		/** The skip link, which the keyboard alone shows, and drawings that repeat for the mouse what stands in words below. */
		const isExtra = (one: Element) => one.closest('.skip-links, [aria-hidden=true]') !== null;
		const isInSentence = (one: Element) =>
			one.matches('a') &&
			getComputedStyle(one).display.startsWith('inline') &&
			one.closest('nav, header') === null &&
			one.closest('p, li, dd, td, th, figcaption, blockquote')?.textContent.trim() !== one.textContent.trim();
		/** What takes the press: the label of a box, and the card whose link covers it. */
		const boxOf = (one: HTMLElement) => {
			if (one.matches('[type=radio], [type=checkbox]')) return one.closest('label') ?? one;
			return getComputedStyle(one, '::after').position === 'absolute' ? (one.closest('.card, .door') ?? one) : one;
		};
		return [...document.querySelectorAll<HTMLElement>(pressed)]
			.filter((one) => one.checkVisibility({ visibilityProperty: true }) && !isExtra(one) && !isInSentence(one))
			.flatMap((one) => {
				const { width, height } = boxOf(one).getBoundingClientRect();
				const size = `${width.toFixed(1)} × ${height.toFixed(1)}`;
				return Math.min(width, height) < 43.5 ? [`${size}: ${one.outerHTML.slice(0, 100)}`] : [];
			});
	});
}

/** What moves, or takes longer than a moment to change, and smooth scrolling. */
export function movement(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		const longest = (durations: string) => Math.max(...durations.split(',').map(Number.parseFloat));
		return [...document.querySelectorAll('*')].flatMap((one) =>
			['', '::before', '::after'].flatMap((part) => {
				const style = getComputedStyle(one, part || undefined);
				const moves = [
					longest(style.transitionDuration) > 0.05 && 'transition',
					style.animationName !== 'none' && longest(style.animationDuration) > 0.05 && 'animation',
					style.scrollBehavior === 'smooth' && 'smooth scrolling',
				].filter((move) => move !== false);
				return moves.map((move) => `${move}: ${one.outerHTML.slice(0, 100)}${part}`);
			}),
		);
	});
}

/** What is wrong with the frame a screen reader goes by: language, title, landmarks, headings, regions that speak. */
export function frameFaults(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		const count = (selector: string) => document.querySelectorAll(selector).length;
		const isSeen = (one: Element) => one.checkVisibility({ contentVisibilityAuto: true });
		const headings = [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].filter(isSeen);
		const levels = headings.map(({ tagName }) => Number(tagName[1]));
		const names = [...document.querySelectorAll('nav')]
			.filter(isSeen)
			.map((nav) => nav.ariaLabel ?? nav.getAttribute('aria-labelledby'));
		return [
			document.documentElement.lang !== 'en-GB' && `language: ${document.documentElement.lang}`,
			levels.filter((level) => level === 1).length !== 1 && `headings of level 1: ${levels.join()}`,
			...levels.map(
				(level, place) => level > (levels[place - 1] ?? 0) + 1 && `skipped to ${headings[place]?.outerHTML}`,
			),
			count('main') !== 1 && `main: ${count('main')}`,
			count('body > * header, body > header') < 1 && 'no header',
			names.includes(null) && 'a nav without a name',
			new Set(names).size !== names.length && `navs of one name: ${names.join()}`,
			count(
				':is([role=status], [role=alert], [aria-live], output) :is([role=status], [role=alert], [aria-live], output)',
			) > 0 && 'a region that speaks inside another: it would be read twice',
		].filter((fault) => typeof fault === 'string');
	});
}
