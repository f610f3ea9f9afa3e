/** `npm run facts`: lists when every helpline and reporting route was checked, and fails when one is past its day. */
import { factsFile, readServices } from '#integrations/finish-site/facts';
import { reportFacts } from '#integrations/finish-site/facts-report';
import { today } from '#site/today';

const { services, problems } = readServices(process.cwd());

if (services) {
	const { lines, expired } = reportFacts(services, today());
	console.log(lines.join('\n'));
	if (expired.length > 0) {
		console.error(`\nCheck again and give new days in ${factsFile}: ${expired.join(', ')}.`);
		process.exitCode = 1;
	}
} else {
	console.error(problems.map(({ line, message, hint }) => `${factsFile}:${line}: ${message} ${hint}`).join('\n'));
	process.exitCode = 1;
}
