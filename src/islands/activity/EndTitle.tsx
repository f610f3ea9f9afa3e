import type { JSX } from 'solid-js';
import { Heading } from './Heading.tsx';
import type { Session } from './session.ts';

/** The title of an end, where focus lands. */
export function EndTitle(props: { session: Session; children: JSX.Element }) {
	return (
		<Heading depth={props.session.heading} class="end-title" tabindex={-1}>
			{props.children}
		</Heading>
	);
}
