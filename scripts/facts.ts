/** `npm run facts`: lists when every helpline and reporting route was checked, and fails when one is past its day. */
import { readFileSync } from 'node:fs';
import { servicesSchema } from '#lesson/schema/service';
import type { Problem } from '#lesson/spot';
import { readYaml } from '#lesson/yaml';
import { reportFacts } from './facts-report.ts';

const file = 'content/facts/services.yaml';
const problems: Problem[] = [];
const services = readYaml({ file, text: readFileSync(file, 'utf8'), firstLine: 1 }, servicesSchema, problems);

if (services) {
	const { lines, expired } = reportFacts(services, new Date().toISOString().slice(0, 10));
	console.log(lines.join('\n'));
	if (expired.length > 0) {
		console.error(`\nCheck again and give new days in ${file}: ${expired.join(', ')}.`);
		process.exitCode = 1;
	}
} else {
	console.error(problems.map(({ line, message, hint }) => `${file}:${line}: ${message} ${hint}`).join('\n'));
	process.exitCode = 1;
}
