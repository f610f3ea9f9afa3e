/** How sheets are set, in Typst: sizes, spacing and colours of each look. Dark on light, so that all of it works in grey. */
import { palette } from '../../palette.ts';

/**
 * `#looks`: one dictionary for each `Look`, and `#ink`, `#brand` and their like.
 *
 * `clear` spaces letters, words and lines as the style guide of the British Dyslexia Association asks
 * (https://www.bdadyslexia.org.uk/advice/employers/creating-a-dyslexia-friendly-workplace/dyslexia-friendly-style-guide);
 * `large` keeps to 18 points, footer apart.
 */
export const looksModule = `
#let ink = rgb("${palette.ink}")
#let brand = rgb("${palette.brand}")
#let soft = rgb("${palette.inkSoft}")
#let rule = rgb("${palette.lineStrong}")
#let tint = rgb("${palette.wash}")
#let lamp = rgb("${palette.lamp}")

#let looks = (
	plain: (
		size: 11.5pt, headings: (21pt, 15pt, 12.5pt, 11.5pt), footer: 8.5pt, small: 0.78em,
		leading: 0.62em, gap: 1.02em, near: 0.74em, tracking: 0pt, spacing: 100%, hand: 8.5mm, footer-room: 12mm, slot: 62mm, inset: (x: 2.4mm, y: 1.5mm),
		paper: white, tint: tint, italics: true,
	),
	large: (
		size: 18pt, headings: (27pt, 22pt, 19pt, 18pt), footer: 13pt, small: 1em,
		leading: 0.62em, gap: 1em, near: 0.74em, tracking: 0pt, spacing: 105%, hand: 12mm, footer-room: 24mm, slot: 88mm, inset: (x: 2.6mm, y: 2.2mm),
		paper: white, tint: tint, italics: false,
	),
	clear: (
		size: 14pt, headings: (23pt, 18pt, 15pt, 14pt), footer: 9.5pt, small: 0.86em,
		leading: 0.95em, gap: 1.6em, near: 1.15em, tracking: 0.06em, spacing: 150%, hand: 10.5mm, footer-room: 16mm, slot: 76mm, inset: (x: 3mm, y: 2.6mm),
		paper: rgb("FDF8E8"), tint: rgb("FFFFFF"), italics: false,
	),
)
`;
