/** What a page loads when there is something to say: one small file, kept with the shell, since there may be no network. */
export { markOffline } from './mark.ts';
export { offerVersion } from './offer.ts';
