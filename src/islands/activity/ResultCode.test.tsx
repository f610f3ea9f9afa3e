import { cleanup, render, screen } from '@solidjs/testing-library';
import { afterEach, describe, expect, it } from 'vitest';
import { skip, start } from '#lesson/mechanics/attempt';
import { quizTask } from '#lesson/result-codes/class.examples';
import { codeOf } from '#lesson/result-codes/task-code';
import { ResultCode } from './ResultCode.tsx';

const skipped = quizTask.items.reduce((attempt, { id }) => skip(quizTask, attempt, id), start(quizTask));

afterEach(cleanup);

describe('a result code', () => {
	it('stands in plain text, with a word about what it says', () => {
		render(() => <ResultCode task={quizTask} attempt={skipped} number={7} />);
		expect(screen.getByText(codeOf(quizTask, skipped, 7) ?? '')).toBeTruthy();
		expect(screen.getByText(/nothing about you/)).toBeTruthy();
	});

	it('is not there before the end, and not where the activity has no number', () => {
		render(() => <ResultCode task={quizTask} attempt={start(quizTask)} number={7} />);
		render(() => <ResultCode task={quizTask} attempt={skipped} number={undefined} />);
		expect(screen.queryByText('Result code')).toBeNull();
	});
});
