/** What people type, as they spell it, and the page that must be among the first three. */

/** Pages from which a search starts: each with the scope of its readers. */
export const starts = {
	pupil: '/learn/ks3/whos-really-there/',
	teacher: '/teach/',
	parent: '/parents/',
	anyone: '/',
} as const;

export interface Query {
	from: keyof typeof starts;
	typed: string;
	finds: string;
	/** Whether the help card must stand first; it must not where this is false. */
	card?: boolean;
}

const lesson = '/learn/ks3/whos-really-there/';
const guidance = '/teach/guidance';

export const queries: Query[] = [
	// In trouble, in people's own words
	{ from: 'pupil', typed: 'blackmail', finds: '/help/', card: true },
	{ from: 'pupil', typed: 'blackmale', finds: '/help/', card: true },
	{ from: 'pupil', typed: 'being blackmaled', finds: '/help/', card: true },
	{ from: 'pupil', typed: 'sextortion', finds: '/help/', card: true },
	{ from: 'pupil', typed: 'sextorsion', finds: '/help/', card: true },
	{ from: 'pupil', typed: 'i sent a photo', finds: '/help/', card: true },
	{ from: 'pupil', typed: 'sent him my pics what do i do', finds: '/help/', card: true },
	{ from: 'pupil', typed: 'someone leaked my nudes', finds: '/help/', card: true },
	{ from: 'pupil', typed: 'nuedes', finds: '/help/', card: true },
	{ from: 'pupil', typed: 'i paid them', finds: '/help/', card: true },
	{ from: 'pupil', typed: 'payed with a gift card', finds: '/help/', card: true },
	{ from: 'pupil', typed: 'they are threatning me', finds: '/help/', card: true },
	{ from: 'pupil', typed: 'they said they will share it', finds: '/help/', card: true },
	{ from: 'pupil', typed: 'i want to kill myself', finds: '/help/', card: true },
	{ from: 'pupil', typed: 'self-harm', finds: '/help/', card: true },
	{ from: 'pupil', typed: 'im scared', finds: '/help/', card: true },
	{ from: 'pupil', typed: 'my account got hacked', finds: '/help/', card: true },
	{ from: 'pupil', typed: 'fake nude made with ai', finds: '/help/', card: true },
	{ from: 'pupil', typed: 'email says my webcam was hacked', finds: '/help/email/', card: true },
	{ from: 'pupil', typed: 'bitcoin email', finds: '/help/email/', card: true },
	{ from: 'pupil', typed: 'childline number', finds: '/help/', card: false },
	{ from: 'pupil', typed: 'chidline', finds: '/help/', card: false },
	{ from: 'pupil', typed: 'who can I tell?', finds: '/help/', card: false },
	// Learning
	{ from: 'pupil', typed: 'privacy settings', finds: '/learn/ks3/your-settings/', card: false },
	{ from: 'pupil', typed: 'privcy setings', finds: '/learn/ks3/your-settings/', card: false },
	{ from: 'pupil', typed: 'how do i make my insta private', finds: '/learn/ks3/your-settings/', card: false },
	{ from: 'pupil', typed: 'video call', finds: lesson, card: false },
	{ from: 'pupil', typed: 'vidoe call', finds: lesson, card: false },
	{ from: 'pupil', typed: 'fake profile', finds: lesson, card: false },
	{ from: 'pupil', typed: 'am i talking to a real person', finds: lesson, card: false },
	{ from: 'pupil', typed: 'catfishing', finds: lesson, card: false },
	{ from: 'pupil', typed: 'random added me on snap', finds: lesson, card: false },
	{ from: 'pupil', typed: 'freind request', finds: '/play/ks3/same-friend/', card: false },
	{ from: 'pupil', typed: 'group chat', finds: '/play/ks3/in-the-group-chat/', card: false },
	{ from: 'pupil', typed: 'grup chat', finds: '/play/ks3/in-the-group-chat/', card: false },
	{ from: 'pupil', typed: 'good online frend', finds: '/play/ks3/good-online-friend/', card: false },
	{ from: 'pupil', typed: 'first steps', finds: '/play/ks3/first-steps/', card: false },
	{ from: 'pupil', typed: 'is this site tracking me cookies', finds: '/about/privacy/', card: false },
	{ from: 'pupil', typed: 'escape key', finds: '/about/exit/', card: false },
	// Teaching
	{ from: 'teacher', typed: 'blackmail', finds: `${guidance}/if-a-pupil-tells-you/`, card: true },
	{ from: 'teacher', typed: 'disclosure', finds: `${guidance}/if-a-pupil-tells-you/`, card: false },
	{ from: 'teacher', typed: 'what if a student tells me', finds: `${guidance}/if-a-pupil-tells-you/`, card: false },
	{ from: 'teacher', typed: 'rshe', finds: `${guidance}/curriculum/`, card: false },
	{ from: 'teacher', typed: 'curiculum map', finds: `${guidance}/curriculum/`, card: false },
	{ from: 'teacher', typed: 'SEND', finds: `${guidance}/send-and-eal/`, card: false },
	{ from: 'teacher', typed: 'autistic pupils', finds: `${guidance}/send-and-eal/`, card: false },
	{ from: 'teacher', typed: 'ground rules', finds: `${guidance}/safe-delivery/`, card: false },
	{ from: 'teacher', typed: 'lesson plan year 8', finds: '/teach/', card: false },
	{ from: 'teacher', typed: 'powerpoint', finds: '/teach/everything/', card: false },
	{ from: 'teacher', typed: 'worksheet', finds: '/teach/everything/', card: false },
	{ from: 'teacher', typed: 'workshet', finds: '/teach/everything/', card: false },
	{ from: 'teacher', typed: 'poster', finds: '/teach/poster/', card: false },
	{ from: 'teacher', typed: 'result codes', finds: '/teach/class/', card: false },
	{ from: 'teacher', typed: 'evidence base', finds: `${guidance}/evidence/`, card: false },
	{ from: 'teacher', typed: 'police visit', finds: '/officers/', card: false },
	{ from: 'teacher', typed: 'gdpr', finds: '/about/privacy/', card: false },
	{ from: 'teacher', typed: 'can i change the licence', finds: '/about/licence/', card: false },
	// At home, and from the front page
	{ from: 'parent', typed: 'my son is being blackmailed', finds: '/parents/', card: true },
	{ from: 'parent', typed: 'what to say to my daughter', finds: '/parents/', card: false },
	{ from: 'anyone', typed: 'sombody is blackmailing me', finds: '/help/', card: true },
	{ from: 'anyone', typed: 'acessibility', finds: '/about/accessibility/', card: false },
];
