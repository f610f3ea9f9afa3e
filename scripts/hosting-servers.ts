/** The real servers that `npm run test:hosting` looks at, each with the file the build wrote for it. */
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { hostingFolder } from '#integrations/finish-site/hosting';

interface Setup {
	/** The whole configuration of a server that serves `dist` on `port`, and what the build wrote inside it. */
	configuration(options: { dist: string; port: number; folder: string }): string;
	args(file: string, folder: string): string[];
	/** What to do where the server is missing. */
	install: string;
}

const mostSecondsToStart = 20;

/** Debian keeps servers where only root looks for programs. */
const environment = { ...process.env, PATH: `${process.env.PATH}:/usr/sbin:/sbin` };

/** By the name of the program. */
export const servers = {
	nginx: {
		configuration: ({ dist, port, folder }) => `daemon off;
${process.getuid?.() === 0 ? 'user root;' : ''}
pid ${folder}/pid;
events {}
http {
	${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${folder}/${name};`).join(' ')}
	server {
		listen 127.0.0.1:${port};
		server_name localhost;
		root "${dist}";
		include "${hostingFolder(dist)}/nginx.conf";
	}
}
`,
		args: (file, folder) => ['-e', 'stderr', '-p', folder, '-c', file],
		install: 'apt-get install nginx-light',
	},
	caddy: {
		configuration: ({ dist, port }) => `{
	admin off
	auto_https off
}
http://localhost:${port} {
	bind 127.0.0.1
	root * "${dist}"
	import "${hostingFolder(dist)}/Caddyfile"
}
`,
		args: (file) => ['run', '--adapter', 'caddyfile', '--config', file],
		install: 'apt-get install caddy',
	},
} satisfies Record<string, Setup>;

export type ServerName = keyof typeof servers;

/** Whether the program is on this machine. */
export function isInstalled(name: ServerName): boolean {
	return spawnSync(name, [name === 'nginx' ? '-v' : 'version'], { env: environment }).error === undefined;
}

export interface RunningHost {
	/** For example `http://localhost:8080`, without a slash at the end. */
	url: string;
	/** What it said so far, warnings of its configuration included. */
	log(): string;
	stop(): Promise<void>;
}

/** Starts one server for a built site and waits until it answers. */
export async function startHost(name: ServerName, dist: string, port: number): Promise<RunningHost> {
	const folder = mkdtempSync(join(tmpdir(), `hosting-${name}-`));
	const file = join(folder, 'configuration');
	writeFileSync(file, servers[name].configuration({ dist, port, folder }));
	const env = { ...environment, HOME: folder, XDG_CONFIG_HOME: folder, XDG_DATA_HOME: folder };
	const child = spawn(name, servers[name].args(file, folder), { env, stdio: ['ignore', 'pipe', 'pipe'] });
	let said = '';
	for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (said += text));
	const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
	const stop = async () => {
		child.kill();
		await ended;
		rmSync(folder, { recursive: true, force: true });
	};
	const url = `http://localhost:${port}`;
	if (await answers(url, ended)) return { url, log: () => said, stop };
	await stop();
	throw new Error(`${name} did not start:\n${said}`);
}

/** Asks until there is an answer, the server has ended, or it has taken too long. */
async function answers(url: string, ended: Promise<void>): Promise<boolean> {
	let isOver = false;
	void ended.then(() => (isOver = true));
	for (let tries = 0; tries < mostSecondsToStart * 10 && !isOver; tries += 1) {
		const isThere = await fetch(url).then(
			() => true,
			() => false,
		);
		if (isThere) return true;
		await wait(100);
	}
	return false;
}
