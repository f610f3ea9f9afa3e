/** Where the site offers itself as one download for a stick or a shared drive; the build puts it there. */
export const stickAddress = '/packs/whos-there-on-a-stick.zip';
