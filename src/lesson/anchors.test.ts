import { expect, it } from 'vitest';
import { activityAnchor, anchorsIn } from './anchors.ts';
import { parseBlocks } from './markdown/parse.ts';

it('gives an activity that stands on a page in parts an anchor for each', () => {
	const id = 'ks3/quick-quiz';
	const anchors = [undefined, [1, 3] as [number, number], [4, 7] as [number, number]].map((items) =>
		activityAnchor({ id, moment: undefined, items }),
	);
	expect(anchors).toEqual(['quick-quiz', 'quick-quiz', 'quick-quiz-4']);
	expect(activityAnchor({ id, moment: 'before', items: undefined })).toBe('quick-quiz-before');
});

it('keeps a heading from having the anchor of an activity', () => {
	const body = '## Quick quiz\n\n::activity{id="ks3/quick-quiz"}\n';
	expect(anchorsIn(body)).toContain('quick-quiz');
	const [heading] = parseBlocks({ file: 'a.md', body, bodyLine: 1, directives: ['activity'] }, []);
	expect(heading).toMatchObject({ type: 'heading', id: 'quick-quiz-2' });
});
