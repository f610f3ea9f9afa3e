/** `npm run check`, first part: every problem in the content, for authors. */
import { checkContent, formatProblems } from '#integrations/check-content';

const { problems, lessons } = checkContent(process.cwd());
if (problems.length > 0) {
	console.error(formatProblems(problems));
	process.exitCode = 1;
} else {
	console.log(`Content: ${lessons.length} ${lessons.length === 1 ? 'lesson' : 'lessons'}, no problems.`);
}
