/** Parts of a sheet in Typst, from headings to cards. */
const raw = String.raw;

/** `#draw(part, s)`, which draws any part in a look. */
export const partsModule = raw`
#import "tables.typ": *

#let draw-heading(part, s) = {
	if part.at("newPage", default: false) { pagebreak(weak: true) }
	heading(level: part.level, draw-runs(part.runs, s))
}

// A letter to hold up.
#let letter-alone(part) = part.runs.len() == 1 and part.runs.first().at("text", default: "long").len() == 1

#let draw-text(part, s) = {
	let size = (normal: 1em, large: 1.8em, huge: if letter-alone(part) { s.at("alone", default: 3.6em) } else { 3.6em }).at(
		part.at("size", default: "normal"),
	)
	let is-close = part.at("close", default: false)
	let room = if is-close { s.near } else { s.gap }
	set text(size: size) if size != 1em
	set text(weight: "bold") if size != 1em
	set par(leading: if is-close { s.leading * 0.85 } else { s.leading })
	set align(center) if part.at("centred", default: false)
	block(
		above: if part.at("apart", default: false) { s.gap * 1.6 } else { room }, below: room,
		inset: (left: if part.at("indent", default: false) { 1.4em } else { 0pt }),
		sticky: part.at("keepNext", default: false),
		par(draw-runs(part.runs, s)),
	)
}

#let draw-list(part, s, draw) = {
	let items = part.items.map(item => item.map(inner => draw(inner, s)).join())
	let drawn = (if part.ordered { enum } else { list })(tight: false, spacing: s.near, ..items)
	if part.keepNext { block(sticky: true, drawn) } else { drawn }
}

#let option-label(letter) = [#ornament(sign("box"))~#strong(letter)]

// Side by side where all fit on one line, else one a line.
#let draw-options(part, s) = layout(size => {
	let one-line = part.options.map(option => box[#option-label(option.letter)~#draw-runs(option.runs, s)]).join(h(1.6em))
	if measure(one-line).width < size.width { return block(above: s.gap, below: s.gap, par(one-line)) }
	set enum(numbering: at => option-label(part.options.at(at - 1).letter), number-align: start, body-indent: 0.7em)
	block(breakable: false, enum(
		tight: false, spacing: s.near,
		..part.options.map(option => par(draw-runs(option.runs, s))),
	))
})

#let draw-picture(part, s) = layout(size => {
	let drawn(..how) = image(bytes(part.svg), format: "svg", alt: part.alt, ..how)
	let wide = drawn(width: size.width * part.share)
	let fits = measure(wide).height < s.page-height * 0.8
	block(breakable: false, if fits { wide } else { drawn(height: s.page-height * 0.8) })
})

#let draw-box(part, s, draw) = together(s, part.letters, most: 0.35, block(
	width: 100%, fill: s.tint, stroke: (left: 3.5pt + brand), radius: (right: 3pt),
	inset: (left: 4.5mm, right: 4mm, y: 3mm), breakable: true,
	part.parts.map(inner => draw(inner, s)).join(),
))

#let bordered(s, letters, body) = together(s, letters, block(
	width: 100%, stroke: 1pt + ink, radius: 3pt, inset: (x: 4mm, y: 3mm), breakable: true, body,
))

#let draw-card(part, s, draw) = bordered(s, part.letters, {
	let pieces(parts) = parts.map(inner => draw(inner, s)).join()
	grid(
		columns: (part.leftShare * 1fr, (1 - part.leftShare) * 1fr), column-gutter: 4mm,
		pieces(part.left), pieces(part.right),
	)
	pieces(part.below)
})

// Equal cards that share their cutting lines. Only cards taller than a page differ.
#let draw-cards(part, s, draw) = layout(size => {
	let inset = 4mm
	let inside = s + (alone: part.millimetres * 0.6mm)
	let cards = part.cards.map(card => card.map(inner => draw(inner, inside)).join())
	let width = size.width / part.perRow - 2 * inset
	let tallest = calc.max(..cards.map(card => measure(width: width, card).height)) + 2 * inset
	let least = calc.max(tallest, part.millimetres * 1mm)
	let rows = calc.ceil(cards.len() / part.perRow)
	let height = if least > s.page-height { auto } else { least }
	grid(
		columns: (1fr,) * part.perRow, rows: (height,) * rows, align: left + horizon, inset: inset,
		stroke: (x, y) => if y * part.perRow + x < cards.len() { (thickness: 0.9pt, paint: ink, dash: (4pt, 3pt)) },
		..cards,
	)
})

#let draw-lines(part, s) = block(
	above: 0pt, below: s.gap * 1.4, breakable: part.count > 8,
	for _ in range(part.count) {
		block(above: 0pt, below: 0pt, height: s.hand, width: 100%, align(bottom, line(length: 100%, stroke: 0.7pt + rule)))
	},
)

#let draw(part, s) = {
	if part.type == "heading" { draw-heading(part, s) }
	else if part.type == "text" { draw-text(part, s) }
	else if part.type == "list" { draw-list(part, s, draw) }
	else if part.type == "options" { draw-options(part, s) }
	else if part.type == "picture" { draw-picture(part, s) }
	else if part.type == "qr" { image(bytes(part.svg), format: "svg", alt: part.alt, width: part.millimetres * 1mm) }
	else if part.type == "table" { draw-table(part, s, draw) }
	else if part.type == "box" { draw-box(part, s, draw) }
	else if part.type == "frame" { bordered(s, part.letters, part.parts.map(inner => draw(inner, s)).join()) }
	else if part.type == "card" { draw-card(part, s, draw) }
	else if part.type == "cards" { draw-cards(part, s, draw) }
	else if part.type == "lines" { draw-lines(part, s) }
	else if part.type == "room" { block(height: part.millimetres * 1mm, width: 100%) }
	else { panic("No such part: " + part.type) }
}
`;
