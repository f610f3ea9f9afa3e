import { Match, Switch } from 'solid-js';
import type { Stimulus as StimulusData } from '#lesson/mechanics/item';
import type { InnerHeading } from '../activity/Heading.tsx';
import { AppFrame } from './AppFrame.tsx';
import { Chat } from './Chat.tsx';
import { ProfileCard } from './ProfileCard.tsx';
import { RequestSlip } from './RequestSlip.tsx';
import { TwoAccounts } from './TwoAccounts.tsx';

/** What an item is about, drawn as the made-up app shows it; nothing where the item has no stimulus. */
export function Stimulus(props: { stimulus: StimulusData | undefined; heading: InnerHeading }) {
	const of = <K extends StimulusData['kind']>(kind: K) =>
		props.stimulus?.kind === kind && (props.stimulus as Extract<StimulusData, { kind: K }>);

	return (
		<Switch>
			<Match when={of('profile')}>{(stimulus) => <ProfileCard stimulus={stimulus()} heading={props.heading} />}</Match>
			<Match when={of('two-accounts')}>
				{(stimulus) => <TwoAccounts stimulus={stimulus()} heading={props.heading} />}
			</Match>
			<Match when={of('request')}>{(stimulus) => <RequestSlip stimulus={stimulus()} heading={props.heading} />}</Match>
			<Match when={of('chat')}>
				{(stimulus) => (
					<AppFrame skin={stimulus().skin} title={stimulus().title} isChat>
						<Chat lines={stimulus().lines} />
					</AppFrame>
				)}
			</Match>
		</Switch>
	);
}
