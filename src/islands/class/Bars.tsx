import { For, Show } from 'solid-js';
import { classWords as words } from './words.ts';

/** One option with how many chose it. */
export interface Bar {
	letter: string;
	text: string;
	count: number;
	/** Shown by a tick, a word and a thicker edge, not by colour alone. */
	isRight: boolean;
}

/** A bar for each option, its number beside it. The longest fills its line. */
export function Bars(props: { bars: readonly Bar[] }) {
	const longest = () => Math.max(1, ...props.bars.map(({ count }) => count));

	return (
		<ul class="bars">
			<For each={props.bars}>
				{(bar) => (
					<li class="bar-row" data-right={bar.isRight ? '' : undefined}>
						<p class="bar-text">
							<span class="letter">{bar.letter}</span>
							<span>
								{bar.text}
								<Show when={bar.isRight}>
									{' '}
									<strong class="bar-right">✓ {words.right}</strong>
								</Show>
							</span>
						</p>
						<p class="bar-line">
							<span
								class="bar-fill"
								aria-hidden="true"
								style={{ 'inline-size': `${(100 * bar.count) / longest()}%` }}
							/>
							<span class="bar-count">{bar.count}</span>
						</p>
					</li>
				)}
			</For>
		</ul>
	);
}
