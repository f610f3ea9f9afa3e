import type { Lesson } from '#lesson/lesson';

/** A picture as bytes that Word and PowerPoint can show. */
export interface PngPicture {
	png: Uint8Array;
	/** Size in pixels. */
	width: number;
	height: number;
}

/** What a page opened from disk needs besides its words, the same for all lessons: classic scripts and one sheet. */
export interface CopyParts {
	/** For the head: the quick exit, whether scripts run, light and dark. */
	head: string;
	/** Draws the activities that `data.js` tells of, in `globalThis.lessonCopy`. */
	activities: string;
	/** All styles, fonts included. */
	styles: string;
	/** The dull page that leaving ends on. */
	elsewhere: string;
	/** The licences of what others made of it. */
	licences: string;
}

/** Everything an output may know besides the lesson. No clock: files carry the plan's `reviewed` day, so two builds are byte-equal. */
export interface OutputContext {
	/** Where the site lives, for links in documents. */
	siteUrl: URL;
	/** The site's name. */
	siteName: string;
	/** One sentence that says who is not behind this site. */
	independence: string;
	/** One sentence that says how far the content was checked. */
	reviewed: string;
	/** A picture of `content/pictures/` as PNG, `width` pixels wide. */
	picture(src: string, width: number): Promise<PngPicture>;
	/** The same picture as it was drawn, for formats that know SVG. */
	svg(src: string): string;
	/** A picture that an output drew itself, such as a QR code, as PNG, `width` pixels wide. */
	draw(svg: string, width: number): Promise<PngPicture>;
	/** What pages opened from disk are made of. */
	copyParts(): Promise<CopyParts>;
	/** The script of a page that is opened first in a folder: says whether every file of it is there, in `#check`. */
	startHereScript(): Promise<string>;
	/** The permanent number of an activity; nothing where it gives no result codes. */
	codeNumber(activityId: string): number | undefined;
}

/** One file of a teacher pack. */
export interface PackFile {
	/** File name, ASCII, for example `whos-really-there_01-plan.docx`. Names sort in teaching order. */
	path: string;
	/** What the download link says, for example “Lesson plan”. */
	label: string;
	mediaType: string;
	/** Whom it is for. Files for pupils and parents hold no answers and no notes. */
	audience: 'teacher' | 'pupil' | 'parent';
	/** In which packs it stands: `parents` in the copy for parents alone; in both (where its audience allows) when left out. */
	copies?: 'parents' | undefined;
	bytes: Uint8Array;
	/** How many sides it prints on, for formats that know. */
	pages?: number;
}

/** One downloadable form of a lesson. */
export interface Output {
	/** What people call the format, for example “Word”. */
	format: string;
	/** The lesson's files in this format: none, one or several, in teaching order. */
	render(lesson: Lesson, context: OutputContext): Promise<PackFile[]>;
}
