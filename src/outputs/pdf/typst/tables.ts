/** Tables in Typst: columns that no word sticks out of, rows that stay whole, a heading row on every page. */
const raw = String.raw;

/** `#draw-table(part, s, draw)`, and `#together(s, body)`, which keeps on one page whatever fits on one. */
export const tablesModule = raw`
#import "runs.typ": *

// Whether something is no higher than this share of a page. Measuring means setting it twice, so what is surely low
// enough by its number of letters is not measured.
#let fits(s, letters, width, body, most) = {
	let room = s.page-height * most
	let em = s.size
	let guess = if letters == none { room } else { letters * 0.9 * em / width * 1.8 * em }
	guess < room * 0.6 or measure(width: width, body).height < room
}

// A thing taller than a page has to break, or its end would be cut off.
#let together(s, letters, body, most: 0.9) = layout(size => {
	block(width: 100%, breakable: not fits(s, letters, size.width, body, most), body)
})

// As wide as the shares say, but never narrower than the longest word. Gives widths, and whether all words fit.
#let column-widths(part, s, room) = {
	let least = part.widest.map(words => {
		let wide = words.map(word => measure(text(weight: "bold", word)).width)
		calc.max(..wide, 0pt) + 2 * s.inset.x + 1pt
	})
	let needed = least.sum()
	if needed > room { return (least.map(width => width / needed * room), false) }
	let widths = least.map(_ => none)
	let settled = false
	while not settled {
		settled = true
		let open = range(widths.len()).filter(at => widths.at(at) == none)
		let shares = open.map(at => part.shares.at(at)).sum(default: 1)
		let left = room - widths.filter(width => width != none).sum(default: 0pt)
		for at in open {
			if part.shares.at(at) / shares * left < least.at(at) {
				widths.at(at) = least.at(at)
				settled = false
				break
			}
		}
		if settled { for at in open { widths.at(at) = part.shares.at(at) / shares * left } }
	}
	(widths, true)
}

#let draw-cell(cell, s, draw) = {
	set par(leading: s.leading * 0.85, spacing: s.near)
	cell.map(part => draw(part, s)).join()
}

#let row-fits(cells, letters, widths, s) = range(cells.len()).all(at => {
	fits(s, letters.at(at), widths.at(at) - 2 * s.inset.x, cells.at(at), 0.6)
})

#let draw-table(part, s, draw) = layout(size => {
	let (widths, roomy) = column-widths(part, s, size.width)
	let inner = if roomy { s } else { s + (anywhere: true) }
	let head = part.header.map(cell => {
		set text(weight: "bold")
		draw-cell(cell, inner, draw)
	})
	let rows = part.rows.map(row => row.map(cell => draw-cell(cell, inner, draw)))
	let cells = range(rows.len()).map(at => {
		let whole = row-fits(rows.at(at), part.letters.at(at), widths, s)
		rows.at(at).map(cell => table.cell(breakable: not whole, cell))
	})
	let body = table(
		columns: widths, stroke: 0.7pt + rule, inset: s.inset,
		fill: (_, y) => if y == 0 { s.tint },
		table.header(..head), ..cells.flatten(),
	)
	if part.at("together", default: false) { together(s, none, body) } else { body }
})
`;
