import { For, Show } from 'solid-js';
import type { RequestStimulus } from '#lesson/mechanics/item';
import { Heading, type InnerHeading } from '../activity/Heading.tsx';
import { fill } from '../fill.ts';
import { AppFrame } from './AppFrame.tsx';
import { appWords as words } from './words.ts';

/** Somebody who asks to be let in, as a slip in a list of requests. */
export function RequestSlip(props: { stimulus: RequestStimulus; heading: InnerHeading }) {
	return (
		<AppFrame skin={props.stimulus.skin} title={fill(words.request, { name: props.stimulus.name })}>
			<div class="request">
				<img
					src={`${import.meta.env.BASE_URL}pictures/${props.stimulus.avatar.src}`}
					alt={props.stimulus.avatar.alt}
					width="72"
					height="72"
				/>
				<div>
					<Heading depth={props.heading} class="request-name" tabindex={-1}>
						{props.stimulus.name}
					</Heading>
					<p class="hint">{words.wants}</p>
				</div>
			</div>
			<ul class="request-facts">
				<For each={props.stimulus.facts}>{(fact) => <li>{fact}</li>}</For>
			</ul>
			<Show when={props.stimulus.says}>
				<p class="request-says">
					<strong>{words.says}</strong> {props.stimulus.says}
				</p>
			</Show>
		</AppFrame>
	);
}
