import { expect, test } from 'vitest';
import { fixtureLesson } from '../../tests/fixtures/lesson.ts';
import { plainLines } from './plain.ts';

const lines = plainLines([...fixtureLesson.plan.blocks, ...(fixtureLesson.worksheets[0]?.blocks ?? [])], fixtureLesson);

test.each([
	'Before the lesson',
	'Close: Watch for: A pupil who goes quiet.',
	'• Who is asking?',
	'1. Do I know them in person?',
	'Asks you to move to another app | They may want fewer people to see',
	'[Picture: A door that opens & lets light in "slowly"]',
	'1. Is Jas who they say they are?',
	'C. I’d check first',
	'Childline: Call 0800 1111 (day and night); Chat online: childline.org.uk',
	'Answer: Hurry together with a secret.',
])('notes keep “%s”', (line) => {
	expect(lines).toContain(line);
});

test('a service in a sentence is spelt out', () => {
	expect(lines.join()).toContain('or talk to Childline (0800 1111). ');
});
