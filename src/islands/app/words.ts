/** The words of the made-up app. Its names are no product's. */
import type { Skin } from '#lesson/mechanics/item';

/** What each place is called. */
export const skinNames: Record<Skin, string> = { app: 'Loopwick', game: 'Brickwold', family: 'Family chat' };

export const appWords = {
	accountOf: 'The account of {name}',
	picture: 'Picture',
	accountAge: 'On here for',
	followers: 'Followers',
	following: 'Following',
	inCommon: 'In common with Sam',
	posts: 'Posts',
	postShows: 'Picture:',
	contact: 'What happened with Sam',
	known: 'The account Sam knows',
	other: 'The new account',
	request: 'A request from {name}',
	wants: 'wants to be friends',
	says: 'Message:',
} as const;
