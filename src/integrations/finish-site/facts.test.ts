import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { factsFile, readServices, warnOfFacts } from './facts.ts';

let root: string;
beforeEach(async () => {
	root = await mkdtemp(join(tmpdir(), 'facts-'));
	await mkdir(join(root, 'content/facts'), { recursive: true });
});
afterEach(() => rm(root, { recursive: true }));

test('the project’s own facts can be read', () => {
	const { services, problems } = readServices(process.cwd());
	expect(problems).toEqual([]);
	expect(services?.map(({ id }) => id)).toContain('childline');
});

test('every service is warned of when all are past their day', () => {
	const { services = [] } = readServices(process.cwd());
	expect(warnOfFacts(process.cwd(), '2999-01-01')).toHaveLength(services.length);
});

test('what cannot be read warns of nothing and says why', async () => {
	await writeFile(join(root, factsFile), '- id: 7\n');
	expect(readServices(root).problems.length).toBeGreaterThan(0);
	expect(warnOfFacts(root, '2999-01-01')).toEqual([]);
});
