import { lesson } from './lesson.ts';

/**
 * One real page of each design. The key is what the page says in `data-template`; `404`, `offline` and `poster` share
 * that of another but are drawn in their own way. Checks that look at designs rather than pages go through this table.
 */
export const templates = {
	home: '/',
	hub: '/learn/ks3/',
	lesson,
	activity: '/play/ks3/profile-check/',
	plan: '/teach/ks3/whos-really-there/',
	finder: '/teach/',
	guidance: '/teach/guidance/safe-delivery/',
	parents: '/parents/',
	officers: '/officers/',
	help: '/help/',
	text: '/about/privacy/',
	search: '/search/',
	404: '/404.html',
	offline: '/offline/',
	poster: '/teach/poster/',
};
