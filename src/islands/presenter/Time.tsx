import { Show } from 'solid-js';
import { fill } from '../fill.ts';
import { timeText } from './pace.ts';
import type { Presenter } from './presenter.ts';
import { presentWords as words } from './words.ts';

/** How long it has taken, how long is left, and whether the slides keep up: the dark bar is time, the mark is the plan. */
export function Time(props: { presenter: Presenter }) {
	const pace = () => props.presenter.pace();
	const left = () => Math.round(pace().left);
	const standText = () => {
		const { stand } = pace();
		if (stand.is === 'on-time') return words.onTime;
		return fill(words[stand.is], { n: stand.minutes });
	};

	return (
		<div class="desk-time">
			<p class="desk-elapsed">
				<strong>{timeText(props.presenter.elapsedMs())}</strong> {fill(words.ofTotal, { n: Math.round(pace().total) })}
			</p>
			<p>{left() >= 0 ? fill(words.left, { n: left() }) : fill(words.over, { n: -left() })}</p>
			<p class="desk-stand" data-stand={pace().stand.is}>
				{props.presenter.show().isRunning ? standText() : words.paused}
			</p>
			<div
				class="desk-pace"
				role="img"
				aria-label={fill(words.pace, {
					elapsed: Math.round(pace().elapsed),
					total: Math.round(pace().total),
					stand: standText(),
				})}
			>
				<span class="desk-pace-time" style={{ 'inline-size': `${100 * pace().shares.elapsed}%` }} />
				<span class="desk-pace-plan" style={{ 'inset-inline-start': `${100 * pace().shares.planned}%` }} />
			</div>
			<p class="desk-time-buttons">
				<button type="button" class="button-quiet" onClick={() => props.presenter.act({ type: 'pause' })}>
					{props.presenter.show().isRunning ? words.pause : words.goOn}
				</button>
				<Show when={!props.presenter.show().isRunning}>
					<button type="button" class="button-quiet" onClick={() => props.presenter.act({ type: 'restart-time' })}>
						{words.restart}
					</button>
				</Show>
			</p>
		</div>
	);
}
