import { render } from 'solid-js/web';
import type { Task } from '#lesson/mechanics/task';
import css from '../../site/styles/whiteboard.css?inline';
import { addStyles } from '../styles.ts';
import { Whiteboard } from './Whiteboard.tsx';

/** Draws a task for the whole class, beside the page’s own parts. */
export function mountBoard(task: Task, path: string): void {
	addStyles(css);
	const place = document.createElement('div');
	place.className = 'whiteboard';
	document.body.append(place);
	render(() => <Whiteboard task={task} path={path} />, place);
}
