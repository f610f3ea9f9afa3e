/** The *choose* mechanic: pick one option, or several. */
import type { ItemBase, Remark, Rules, Verdict } from './item.ts';

/** What a decision about somebody says of them, where judgement is counted. */
export type Means = 'trust' | 'doubt' | 'check';

export interface ChooseOption {
	id: string;
	text: string;
	verdict: Verdict;
	/** What a pupil reads after choosing it. */
	feedback: string;
	/** Where judgement is counted: what choosing it says about the person. */
	means?: Means | undefined;
	/** The misconception of the lesson plan that a distractor stands for. */
	misconception?: string | undefined;
}

export interface ChooseItem extends ItemBase {
	mechanic: 'choose';
	select: 'one' | 'several';
	options: ChooseOption[];
	/** Where judgement is counted: whether the person is who they say. */
	truth?: 'real' | 'fake' | 'unclear' | undefined;
}

/** `chosen` holds ids of options. */
export const chooseRules: Rules<ChooseItem> = {
	clean({ options, select }, chosen) {
		const known = options.map(({ id }) => id).filter((id) => chosen.includes(id));
		return select === 'one' ? known.slice(0, 1) : known;
	},
	isReady: (_, chosen) => chosen.length > 0,
	isRight({ options, select }, chosen) {
		// Where one is to be chosen, several can be right: each of them is enough.
		if (select === 'one') return options.some(({ id, verdict }) => id === chosen[0] && verdict === 'right');
		return options.every(({ id, verdict }) => (verdict === 'right') === chosen.includes(id));
	},
	remarks: ({ options }, chosen) => options.filter(({ id }) => chosen.includes(id)).map(remark),
	others: ({ options }, chosen) => options.filter(({ id }) => !chosen.includes(id)).map(remark),
	key: ({ options }) => options.map(remark),
};

function remark({ text, verdict, feedback }: ChooseOption): Remark {
	return { about: text, verdict, text: feedback };
}
