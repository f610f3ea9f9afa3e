import type { Lesson } from '#lesson/lesson';
import type { OutputContext } from '../output.ts';

/** Everything a part of the page may be drawn from. */
export interface Copy {
	lesson: Lesson;
	context: OutputContext;
	/** Whether a learning platform stands round the page. */
	isInPlatform: boolean;
}
