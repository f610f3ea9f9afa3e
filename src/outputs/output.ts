import type { Lesson } from '#lesson/lesson';

/** A picture as bytes that Word and PowerPoint can show. */
export interface PngPicture {
	png: Uint8Array;
	/** Size in pixels. */
	width: number;
	height: number;
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
}

/** One file of a teacher pack. */
export interface PackFile {
	/** File name, ASCII, for example `whos-really-there_01-plan.docx`. Names sort in teaching order. */
	path: string;
	/** What the download link says, for example “Lesson plan”. */
	label: string;
	mediaType: string;
	/** Whether it may be handed to pupils. Files for pupils hold no answers and no notes. */
	audience: 'teacher' | 'pupil';
	bytes: Uint8Array;
}

/** One downloadable form of a lesson. */
export interface Output {
	/** What people call the format, for example “Word”. */
	format: string;
	/** The lesson's files in this format: none, one or several, in teaching order. */
	render(lesson: Lesson, context: OutputContext): Promise<PackFile[]>;
}
