import { For, Show } from 'solid-js';
import { changes } from '#lesson/kinds/statements';
import type { Item } from '#lesson/mechanics/task';
import { afterWords as words } from './after-words.ts';
import { EndTitle } from './EndTitle.tsx';
import type { Session } from './session.ts';

/** The end of before-and-after statements: kept for later, or side by side with a thought for each. */
export function StatementsEnd(props: { session: Session }) {
	return (
		<Show when={props.session.moment === 'before'} fallback={<Changes session={props.session} />}>
			<EndTitle session={props.session}>{words.savedTitle}</EndTitle>
			<p>{words.savedIntro}</p>
		</Show>
	);
}

/** The pupil's own answers of then and now, with a thought for each; without a “then” where the lesson has none. */
function Changes(props: { session: Session }) {
	const isAfter = () => props.session.moment === 'after';
	const rows = () =>
		changes(props.session.task, props.session.attemptAt('before'), props.session.attempt()).flatMap((change) => {
			const item = props.session.task.items.find(({ id }) => id === change.itemId);
			return item ? [{ ...change, item }] : [];
		});

	return (
		<>
			<EndTitle session={props.session}>{isAfter() ? words.changesTitle : words.thoughtsTitle}</EndTitle>
			<p>{words.changesIntro}</p>
			<ol class="changes">
				<For each={rows()}>
					{(row) => (
						<li>
							<p class="review-prompt">{row.item.prompt}</p>
							<dl>
								<Show when={isAfter()}>
									<div>
										<dt>{words.before}</dt>
										<dd>{said(row.item, row.before)}</dd>
									</div>
								</Show>
								<div>
									<dt>{isAfter() ? words.after : words.said}</dt>
									<dd>{said(row.item, row.after)}</dd>
								</div>
							</dl>
							<p class="feedback" data-verdict="unmarked">
								{optionsOf(row.item)[0]?.feedback}
							</p>
						</li>
					)}
				</For>
			</ol>
		</>
	);
}

function optionsOf(item: Item) {
	return item.mechanic === 'choose' ? item.options : [];
}

function said(item: Item, stance: string | undefined): string {
	return optionsOf(item).find(({ id }) => id === stance)?.text ?? words.noAnswer;
}
