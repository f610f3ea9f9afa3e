/** Reads `content/facts/services.yaml`, for those who must know which facts are past their day. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Service } from '#lesson/schema/service';
import { servicesSchema } from '#lesson/schema/service';
import type { Problem } from '#lesson/spot';
import { readYaml } from '#lesson/yaml';
import { reportFacts } from './facts-report.ts';

export const factsFile = 'content/facts/services.yaml';

/** The services of a project, or what keeps them from being read. */
export function readServices(root: string): { services: Service[] | undefined; problems: Problem[] } {
	const problems: Problem[] = [];
	const text = readFileSync(join(root, factsFile), 'utf8');
	return { services: readYaml({ file: factsFile, text, firstLine: 1 }, servicesSchema, problems), problems };
}

/**
 * One warning for each service whose facts are past their day. It never stops anything, so that an urgent correction
 * can be built and tested while others wait.
 *
 * @param today as `2026-11-22`.
 */
export function warnOfFacts(root: string, today: string): string[] {
	const { services = [] } = readServices(root);
	return reportFacts(services, today).warnings;
}
