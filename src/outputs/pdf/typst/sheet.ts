/** The whole sheet in Typst: page, footer, styles, then the parts of `sheet.json` one below the other. */
const raw = String.raw;

/** The main file. Data comes in as JSON, so that no word of a lesson can become markup. */
export const sheetModule = raw`
#import "parts.typ": *

#let sheet = json("sheet.json")
#let margin = (x: 15mm, top: 14mm, bottom: 12mm)
#let look = {
	let full = looks.at(sheet.look)
	full + (size: full.size * sheet.scale, headings: full.headings.map(size => size * sheet.scale), hand: full.hand * sheet.scale)
}
#let s = look + (
	page-height: if sheet.landscape { 210mm } else { 297mm } - margin.top - margin.bottom - look.footer-room,
)

#set document(
	title: sheet.title, author: sheet.author, description: sheet.description,
	date: datetime(year: sheet.date.at(0), month: sheet.date.at(1), day: sheet.date.at(2)),
)
#set text(
	font: "Atkinson Hyperlegible Next", fallback: false, lang: "en", region: "GB", hyphenate: false,
	size: s.size, fill: ink, tracking: s.tracking, spacing: s.spacing,
)
#set par(leading: s.leading, spacing: s.gap, justify: false)
#set list(marker: ([•], [–]), indent: 0.2em, body-indent: 0.6em)
#set enum(indent: 0.2em, body-indent: 0.6em)
#show heading: set par(leading: s.leading * 0.8)
#show heading: set block(sticky: true)
#show heading: it => {
	let size = s.headings.at(it.level - 1)
	set text(size: size, weight: "bold", fill: if it.level < 3 { brand } else { ink })
	block(above: s.gap + size * 0.5, below: s.near, breakable: false, it.body)
}
#show heading.where(level: 1): it => {
	set text(size: s.headings.first(), fill: brand)
	block(above: 0pt, below: s.gap * 1.4, stroke: (bottom: 2.5pt + lamp), inset: (bottom: 0.4em), width: 100%, it.body)
}

// Which sheet a loose page belongs to. A title longer than a line is cut off here; it stands whole on the first page.
#let header = context if counter(page).get().first() > 1 {
	set text(size: s.footer, fill: soft, tracking: 0pt, spacing: 100%)
	block(height: 1.1em, clip: true, draw-runs(sheet.titleRuns, s))
}

#let page-of = context [Page #counter(page).display() of #counter(page).final().first()]
#let footer = {
	set text(size: s.footer, fill: soft, tracking: 0pt, spacing: 100%)
	set par(leading: 0.5em, spacing: 0.5em)
	line(length: 100%, stroke: 0.6pt + rule)
	v(0.3em, weak: true)
	grid(columns: (1fr, auto), column-gutter: 6mm, row-gutter: 0.45em,
		[#sheet.author · #sheet.description], text(weight: "bold", fill: ink, page-of),
		sheet.independence, [])
}

#set page(
	paper: "a4", flipped: sheet.landscape, fill: s.paper,
	margin: (x: margin.x, top: margin.top, bottom: margin.bottom + s.footer-room),
	header: header, header-ascent: 4mm, footer: footer, footer-descent: 4mm,
)

#for part in sheet.parts { draw(part, s) }
`;
