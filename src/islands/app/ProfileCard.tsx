import { For, Show } from 'solid-js';
import type { ProfileStimulus } from '#lesson/mechanics/item';
import type { Profile } from '#lesson/schema/profile';
import { Heading, type InnerHeading } from '../activity/Heading.tsx';
import { fill } from '../fill.ts';
import { appWords as words } from './words.ts';

/** A fictional account as a stranger would see it, and what it did. What its drawn picture tells stands among the facts. */
export function ProfileCard(props: { stimulus: ProfileStimulus; heading: InnerHeading }) {
	const profile = () => props.stimulus.profile;

	return (
		<article class="profile" aria-label={fill(words.accountOf, { name: profile().name })}>
			<header class="profile-head">
				<img
					class="profile-avatar"
					src={`${import.meta.env.BASE_URL}pictures/${profile().avatar.src}`}
					alt=""
					width="96"
					height="96"
				/>
				<div>
					<Heading depth={props.heading} class="profile-name" tabindex={-1}>
						{profile().name}
					</Heading>
					<p class="profile-handle">@{profile().handle}</p>
				</div>
			</header>
			<p class="profile-bio">{profile().bio}</p>
			<dl class="profile-facts">
				<For each={facts(profile())}>
					{([name, value]) => (
						<div>
							<dt>{name}</dt>
							<dd>{value}</dd>
						</div>
					)}
				</For>
			</dl>
			<Show when={profile().posts.length > 0}>
				<ol class="profile-posts" aria-label={words.posts}>
					<For each={profile().posts}>{(post) => <Post post={post} />}</For>
				</ol>
			</Show>
			<Show when={props.stimulus.contact.length > 0}>
				<Heading depth={props.heading} class="contact-title">
					{words.contact}
				</Heading>
				<ol class="contact">
					<For each={props.stimulus.contact}>{(event) => <li>{event}</li>}</For>
				</ol>
			</Show>
		</article>
	);
}

/** The facts of an account as name and value, in the order shown. */
function facts(profile: Profile): [name: string, value: string | number][] {
	return [
		[words.picture, profile.avatar.alt],
		[words.accountAge, profile.accountAge],
		[words.followers, profile.followers],
		[words.following, profile.following],
		[words.inCommon, profile.inCommon],
	];
}

function Post(props: { post: Profile['posts'][number] }) {
	return (
		<li class="post">
			<p class="post-when">{props.post.when}</p>
			<Show when={props.post.shows}>
				<p class="post-shows">
					{words.postShows} {props.post.shows}
				</p>
			</Show>
			<Show when={props.post.text}>
				<p class="post-text">{props.post.text}</p>
			</Show>
			<Show when={props.post.comments.length > 0}>
				<ul class="post-comments">
					<For each={props.post.comments}>
						{(comment) => (
							<li>
								<strong>{comment.from}</strong> {comment.text}
							</li>
						)}
					</For>
				</ul>
			</Show>
		</li>
	);
}
