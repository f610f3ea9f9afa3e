import { createMemo, For, Show } from 'solid-js';
import type { Presenter } from './presenter.ts';
import { shownSlides } from './show.ts';
import { linesToSay } from './take-over.ts';
import { presentWords as words } from './words.ts';

/** What whoever stays with the class does when the speaker has to go. */
export function TakeOver(props: { presenter: Presenter; cues: Element }) {
	const here = () => props.presenter.parts[props.presenter.show().place]?.slide ?? 0;
	/** Of a talk a teacher says how to get help and how to end: law and reporting are for an officer to tell. */
	const isForAnyone = (slide: number) => !props.presenter.facts.isTalk || slide >= firstHelp(props.presenter);
	const ahead = createMemo(() =>
		shownSlides(props.presenter.facts, props.presenter.show())
			.filter(({ slide }) => slide >= here() && isForAnyone(slide))
			.map(({ slide }) => {
				const card = props.cues.querySelector(`[data-cue="${slide}"]`);
				return { title: props.presenter.facts.slides[slide]?.title ?? '', lines: card ? linesToSay(card) : [] };
			})
			.filter(({ lines }) => lines.length > 0),
	);

	return (
		<details class="desk-take-over">
			<summary>{words.takeOver}</summary>
			<p>{props.presenter.facts.isTalk ? words.takeOverTalk : words.takeOverLesson}</p>
			<Show when={ahead().length > 0} fallback={props.presenter.facts.isTalk ? null : <p>{words.takeOverNone}</p>}>
				<p>{words.takeOverSay}</p>
				<dl>
					<For each={ahead()}>
						{({ title, lines }) => (
							<div>
								<dt>{title}</dt>
								<For each={lines}>{(line) => <dd>{line}</dd>}</For>
							</div>
						)}
					</For>
				</dl>
			</Show>
			<p>{words.takeOverEnd}</p>
		</details>
	);
}

/** The place of the slide that says who can help; the end where there is none. */
function firstHelp({ facts }: Presenter): number {
	const place = facts.slides.findIndex(({ isHelp }) => isHelp);
	return place === -1 ? facts.slides.length : place;
}
