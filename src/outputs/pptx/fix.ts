/**
 * Puts right what pptxgenjs 4.0.1 gets wrong in the XML it writes: language, table headings, paragraph properties, notes,
 * ids and titles. Each fault would make PowerPoint offer a repair or a screen reader stumble.
 */
import type { Parts } from '../ooxml.ts';
import { amber, deepTeal, ink, paleAmber, softTeal, teal } from './theme.ts';

/** The parts of a presentation with their faults put right. */
export function fixParts(parts: Parts): Parts {
	const titles = slideTitles(parts);
	const fixed = [...parts].map(
		([name, part]) => [name, typeof part === 'string' ? fixPart(name, part, titles) : part] as const,
	);
	return new Map(fixed);
}

function fixPart(name: string, xml: string, titles: readonly string[]): string {
	if (name === 'docProps/app.xml') return nameSlides(xml, titles);
	if (!name.startsWith('ppt/') || name.endsWith('.rels')) return xml;
	const british = xml.replaceAll('lang="en-US"', 'lang="en-GB"').replaceAll(' altLang="en-US"', '');
	if (name === 'ppt/presentation.xml') return moveNotesMasters(british);
	if (name.startsWith('ppt/theme/')) return ownColours(british);
	if (name.startsWith('ppt/notesSlides/')) return splitNotes(british);
	return /^ppt\/(slides|slideLayouts)\//.test(name) ? numberShapes(firstPropertiesOnly(headTables(british))) : british;
}

function slideTitles(parts: Parts): string[] {
	const slides = [...parts.keys()].filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name));
	return slides.sort((a, b) => slideNumber(a) - slideNumber(b)).map((name) => titleIn(String(parts.get(name))));
}

function slideNumber(name: string): number {
	return Number(name.match(/\d+/)?.[0]);
}

/** The title of a slide, still escaped as XML. */
function titleIn(xml: string): string {
	const shape = xml.split('<p:sp>').find((one) => one.includes('type="title"')) ?? '';
	return [...shape.matchAll(/<a:t>([^<]*)<\/a:t>/g)].map(([, text]) => text).join('');
}

function nameSlides(xml: string, titles: readonly string[]): string {
	return xml.replace(
		/<vt:lpstr>Slide (\d+)<\/vt:lpstr>/g,
		(_, number: string) => `<vt:lpstr>${titles[Number(number) - 1]}</vt:lpstr>`,
	);
}

function headTables(xml: string): string {
	return xml.replaceAll('<a:tblPr/>', '<a:tblPr firstRow="1" bandRow="1"/>').replaceAll(' hasCustomPrompt="1"', '');
}

/** Paragraph properties are written again before every run; only the first may stay. */
function firstPropertiesOnly(xml: string): string {
	return xml.replace(/<a:p>.*?<\/a:p>/gs, (paragraph) => {
		let count = 0;
		return paragraph.replace(/<a:pPr\b[^>]*?(?:\/>|>.*?<\/a:pPr>)/gs, (properties) =>
			count++ === 0 ? properties : '',
		);
	});
}

/** Tables get numbers that other shapes already have; the group they all stand in is number 1. */
function numberShapes(xml: string): string {
	let count = 0;
	return xml.replace(/<p:cNvPr id="\d+"/g, () => `<p:cNvPr id="${++count}"`);
}

/** Lines of notes stand in one run, where PowerPoint shows no line break. */
function splitNotes(xml: string): string {
	return xml.replace(
		/<a:p><a:r>(<a:rPr[^>]*\/>)<a:t>([^<]*)<\/a:t><\/a:r>(<a:endParaRPr[^>]*\/>)<\/a:p>/g,
		(_, looks: string, text: string) =>
			text
				.split(/\r?\n/)
				.map((line) => `<a:p><a:r>${looks}<a:t>${line}</a:t></a:r></a:p>`)
				.join(''),
	);
}

/** The schema wants the notes masters right behind the slide masters. */
function moveNotesMasters(xml: string): string {
	const list = xml.match(/<p:notesMasterIdLst>.*?<\/p:notesMasterIdLst>/s)?.[0] ?? '';
	return xml.replace(list, '').replace('</p:sldMasterIdLst>', () => `</p:sldMasterIdLst>${list}`);
}

/** So that what teachers add has the colours of the deck. */
function ownColours(xml: string): string {
	const palette = {
		dk2: ink,
		lt2: paleAmber,
		accent1: teal,
		accent2: amber,
		accent3: softTeal,
		accent4: deepTeal,
		hlink: teal,
	};
	return Object.entries(palette).reduce(
		(text, [name, colour]) =>
			text.replace(
				new RegExp(`(<a:${name}>)<a:srgbClr val="[0-9A-Fa-f]{6}"/>`),
				(_, tag: string) => `${tag}<a:srgbClr val="${colour}"/>`,
			),
		xml,
	);
}
