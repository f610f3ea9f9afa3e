import { type JSX, Show } from 'solid-js';
import type { Skin } from '#lesson/mechanics/item';
import { Face } from './Chat.tsx';
import { skinNames } from './words.ts';

/**
 * The edge of the made-up app, the building game or the family chat: what is open, its name, and the content. `isChat`
 * gives what is open a face.
 */
export function AppFrame(props: { skin: Skin; title: string; isChat?: boolean; children: JSX.Element }) {
	return (
		<section class="app" data-skin={props.skin} aria-label={`${skinNames[props.skin]}: ${props.title}`}>
			<p class="app-bar" aria-hidden="true">
				<Show when={props.isChat}>
					<Face name={props.title} />
				</Show>
				<span class="app-title">{props.title}</span>
				<span class="app-name">{skinNames[props.skin]}</span>
			</p>
			<div class="app-body">{props.children}</div>
		</section>
	);
}
