import type { ActivityBlock } from '#lesson/blocks';
import type { Lesson } from '#lesson/lesson';
import { pupilTask } from '#lesson/mechanics/pupil-task';
import type { Task } from '#lesson/mechanics/task';
import { allBlocks } from '#lesson/references';
import { placedTask } from '../placed-task.ts';
import { printable } from '../printable.ts';
import type { Copy } from './copy.ts';

/** One activity of the page: where it stands, and what is shown of it there. */
export interface PanelSource {
	/** The id of its place, which no heading has. */
	anchor: string;
	task: Task;
	moment: ActivityBlock['moment'];
}

/** What an activity block shows, without what only teachers may read. Letters and numbers are those of the live form. */
export function panelOf(block: ActivityBlock, lesson: Lesson): PanelSource {
	const { task } = placedTask(lesson, block);
	const [first, last] = block.items ?? [1, task.items.length];
	const anchor = ['try', block.id.split('/')[1], block.moment, block.items?.[0]].filter(Boolean).join('-');
	const shown = { ...task, items: task.items.slice(first - 1, last) };
	return { anchor, task: pupilTask(shown), moment: block.moment };
}

/** `data.js`: what the live activities are drawn from. A lesson that shows some of an activity's items gives no codes. */
export function dataScript({ lesson, context }: Copy): string {
	const activities = allBlocks(lesson.blocks)
		.filter((block) => block.type === 'activity')
		.map((block) => {
			const number = block.items ? undefined : context.codeNumber(block.id);
			return { ...panelOf(block, lesson), number };
		});
	return `globalThis.lessonCopy = ${JSON.stringify(printable({ activities }), undefined, 1)};\n`;
}
