/** What somebody else says to go on with the slides, taken from the notes. */

/** The set words of a card: what is to be said, and what must be said as it stands. */
export function linesToSay(card: Element): string[] {
	const boxes = [...card.querySelectorAll('.callout-say, .callout-fixed')];
	const boxed = boxes.flatMap((box) => [...box.querySelectorAll('p:not(.callout-name), li')].map(textOf));
	// Lessons write them into their paragraphs, after “Say”, in quotation marks. Without those it says how to do something.
	const written = [...card.querySelectorAll('p')].filter((one) => !one.closest('.callout')).map(textOf);
	return [...boxed, ...written.filter((text) => /^(?:Then )?[Ss]ay\b[^“.]*“/.test(text))];
}

function textOf({ textContent }: Element): string {
	return textContent.replace(/\s+/g, ' ').trim();
}
