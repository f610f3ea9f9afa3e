/**
 * What whoever runs the site decides. Everything else that a page says is in `content/`.
 */

/** The police force a site is run with. No force is named until somebody sets one: until then, 101 and 999. */
export interface LocalForce {
	name: string;
	/** Its own page for reporting, with `https://`. */
	report: string;
}

/** Where people can write when something on the site does not work for them. */
export interface Contact {
	/** Who reads it, for example “the web team of Example Council”. */
	name: string;
	email: string;
	/** How many working days an answer takes at most. */
	workingDays: number;
}

interface SiteConfig {
	name: string;
	/** Where the site will live. Used in documents and for the site map. */
	url: string;
	/** The banner at the top of every page, while the site is not final. */
	phase: { name: string; text: string } | undefined;
	/** Says who is not behind the site. Printed on every page and in every file. */
	independence: string;
	/** How far the content was checked, truthfully. */
	reviewed: string;
	/** Where “Leave this site” goes: a page that shows nothing personal and exists on its own address. */
	exitTarget: string;
	localForce: LocalForce | undefined;
	/** The accessibility statement names it. Until somebody sets one, it says that there is none. */
	contact: Contact | undefined;
}

export const site: SiteConfig = {
	name: 'Who’s There?',
	url: 'https://whos-there.example',
	phase: { name: 'Beta', text: 'This is a new site. Its lessons have not been reviewed by practitioners yet.' },
	independence: 'Made independently: not by, or endorsed by, any police force, CEOP or charity.',
	reviewed: 'Compared with published sources, not yet reviewed by practitioners.',
	exitTarget: 'https://www.bbc.co.uk/weather',
	localForce: undefined,
	// For example, once somebody has opened the address and checked it:
	// localForce: { name: 'Staffordshire Police', report: 'https://www.staffordshire.police.uk/' },
	contact: undefined,
	// For example: contact: { name: 'the web team of Example Council', email: 'web@council.example', workingDays: 10 },
};
