import { type JSX, Show } from 'solid-js';

/** How deep headings inside an activity stand: below a page's title, or below the activity's own in a lesson. */
export type InnerHeading = 'h2' | 'h4';

/** A heading as deep as its surroundings ask for. Solid's `Dynamic` would weigh 2.3 KB for these few lines. */
export function Heading(props: { depth: InnerHeading; class: string; tabindex?: -1; children: JSX.Element }) {
	return (
		<Show
			when={props.depth === 'h2'}
			fallback={
				<h4 class={props.class} tabindex={props.tabindex}>
					{props.children}
				</h4>
			}
		>
			<h2 class={props.class} tabindex={props.tabindex}>
				{props.children}
			</h2>
		</Show>
	);
}
