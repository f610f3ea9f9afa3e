import { For } from 'solid-js';
import type { TwoAccountsStimulus } from '#lesson/mechanics/item';
import { Heading, type InnerHeading } from '../activity/Heading.tsx';
import { ProfileCard } from './ProfileCard.tsx';
import { appWords as words } from './words.ts';

/** The account Sam knows beside the one that has just come, and what the new one did. */
export function TwoAccounts(props: { stimulus: TwoAccountsStimulus; heading: InnerHeading }) {
	const accounts = () => [
		{ label: words.known, profile: props.stimulus.known },
		{ label: words.other, profile: props.stimulus.other },
	];

	return (
		<>
			<div class="two-accounts">
				<For each={accounts()}>
					{({ label, profile }) => (
						<div>
							<p class="two-accounts-label">{label}</p>
							<ProfileCard stimulus={{ kind: 'profile', profile, contact: [] }} heading={props.heading} />
						</div>
					)}
				</For>
			</div>
			<Heading depth={props.heading} class="contact-title">
				{words.contact}
			</Heading>
			<ol class="contact">
				<For each={props.stimulus.contact}>{(event) => <li>{event}</li>}</For>
			</ol>
		</>
	);
}
