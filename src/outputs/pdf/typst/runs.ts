/** Runs of text in Typst: words, and what a pen needs among them. */
const raw = String.raw;

/** `#draw-runs(runs, s)`, where `s` is a look. */
export const runsModule = raw`
#import "looks.typ": *

#let signs = json("signs.json")

// A picture among words, no higher than a capital, so that lines keep their distance. A screen reader says what it stands for.
#let sign(name, size: 0.95em) = {
	let (svg, says, wide) = signs.at(name)
	box(width: wide * size, height: 0.66em, place(
		bottom, dy: 0.15em, image(bytes(svg), format: "svg", alt: says, height: size),
	))
}

#let ornament(body) = pdf.artifact(kind: "other", body)

// Where even the longest words of a table find no room, words break between any two letters.
#let any-break(words) = words.clusters().map(letter => if letter == " " { letter } else { box(letter) }).join()

#let set-words(run, s) = {
	let look = (:)
	let weight = run.at("bold", default: none)
	if weight != none { look.insert("weight", if weight { "bold" } else { "regular" }) }
	if run.at("italic", default: false) and s.italics { look.insert("style", "italic") }
	if "lang" in run { look.insert("lang", run.lang) }
	let words = text(..look, if s.at("anywhere", default: false) { any-break(run.text) } else { run.text })
	if "link" in run { return link(run.link, text(fill: brand, underline(offset: 0.16em, words))) }
	if run.at("underline", default: false) { underline(offset: 0.16em, words) } else { words }
}

#let boxed(number) = box(
	stroke: 0.9pt + ink, inset: (x: 0.3em), outset: (y: 0.28em), radius: 1pt, text(weight: "bold", str(number)),
)

// A line to write on, with its name below it unless that stands before it.
#let slot(run, s) = {
	let rule(width) = box(width: width, height: s.hand * 0.6, baseline: 0.15em, align(bottom, line(length: 100%, stroke: 0.8pt + ink)))
	if run.name != "" {
		return box(width: s.slot, baseline: 1.15em, { v(s.hand - 1em); line(length: 100%, stroke: 0.8pt + ink); v(0.35em, weak: true); text(size: s.small, fill: soft, run.name) })
	}
	rule(35%)
	if run.fills { [#sym.wj#rule(1fr)] }
}

#let draw-run(run, s) = {
	if run.type == "words" { set-words(run, s) }
	else if run.type == "sign" { sign(run.name) }
	else if run.type == "tick" { sign("box") }
	else if run.type == "boxed" { boxed(run.number) }
	else if run.type == "blank" { sign("blank", size: 1.2em) }
	else if run.type == "slot" { slot(run, s) }
	else if run.type == "scissors" { ornament(sign("scissors")) }
	else if run.type == "break" { linebreak() }
	else { panic("No such run: " + run.type) }
}

#let draw-runs(runs, s) = runs.map(run => draw-run(run, s)).join()
`;
