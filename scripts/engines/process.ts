/** Starts and stops the programs that a browser engine needs. */
import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';

const running = new Set<ChildProcess>();
// Whoever stops the run stops what it started.
process.on('exit', () => running.forEach(kill));
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));

function kill({ pid, exitCode, signalCode }: ChildProcess): void {
	if (exitCode === null && signalCode === null && pid !== undefined) process.kill(-pid, 'SIGKILL');
}

/** Starts a program in a process group of its own, so that what it starts ends with it. */
export function startProgram(command: string, args: readonly string[], env: Record<string, string> = {}): ChildProcess {
	const child = spawn(command, args, { stdio: 'ignore', detached: true, env: { ...process.env, ...env } });
	running.add(child);
	child.on('exit', () => running.delete(child));
	child.on('error', (error) => console.error(error.message));
	return child;
}

/** Ends a program with all it started, and waits until it is gone. */
export async function stopProgram(child: ChildProcess): Promise<void> {
	if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return;
	const gone = once(child, 'exit');
	kill(child);
	await gone;
}

/** Tries until it works; after some time the last error is thrown. */
export async function untilReady<T>(attempt: () => Promise<T>, milliseconds = 60_000): Promise<T> {
	for (const end = Date.now() + milliseconds; ; ) {
		try {
			return await attempt();
		} catch (error) {
			if (Date.now() > end) throw error;
			await sleep(200);
		}
	}
}
