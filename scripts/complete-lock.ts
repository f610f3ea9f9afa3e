/**
 * Completes `package-lock.json` with the optional packages for other platforms that the registry at hand does not carry.
 *
 * A mirror often holds one platform only. npm then leaves the others out of the lock file, and `npm ci` refuses it. Run
 * this after `npm install` behind such a mirror; with the public registry there is nothing to add.
 */
import { readFileSync, writeFileSync } from 'node:fs';

interface LockEntry {
	version?: string;
	optionalDependencies?: Record<string, string>;
	os?: string[];
	cpu?: string[];
	libc?: string[];
	dev?: boolean;
	optional?: boolean;
}

const systems = ['darwin', 'linux', 'win32', 'android', 'freebsd', 'openbsd', 'netbsd', 'sunos', 'aix', 'openharmony'];
const processors = ['arm64', 'x64', 'ia32', 'arm', 'riscv64', 'ppc64', 's390x', 'loong64', 'mips64el', 'wasm32'];
const otherNames: Record<string, string> = { windows: 'win32', armv7: 'arm', linuxmusl: 'linux' };

const file = 'package-lock.json';
const lock = JSON.parse(readFileSync(file, 'utf8')) as { packages: Record<string, LockEntry> };
const missing = Object.entries(lock.packages).flatMap(([path, entry]) =>
	Object.entries(entry.optionalDependencies ?? {})
		.filter(([name, range]) => !holds(path, name, range))
		.map(
			([name, range]) =>
				[
					`${hasOther(path, name) ? `${path}/` : ''}node_modules/${name}`,
					platformEntry(name, range, entry.dev),
				] as const,
		),
);
const packages = Object.entries({ ...lock.packages, ...Object.fromEntries(missing) }).sort(([a], [b]) =>
	a.localeCompare(b, 'en'),
);
writeFileSync(file, `${JSON.stringify({ ...lock, packages: Object.fromEntries(packages) }, null, '\t')}\n`);
console.log(`${missing.length} packages for other platforms added to ${file}.`);

/** Whether the lock file has the dependency, where Node would look for it, in the version asked for. */
function holds(path: string, name: string, range: string): boolean {
	const found = lookUp(path, name);
	return found !== undefined && (!/^\d/.test(range) || found.version === range);
}

function hasOther(path: string, name: string): boolean {
	return lookUp(path, name) !== undefined;
}

function lookUp(path: string, name: string): LockEntry | undefined {
	const found = lock.packages[`${path ? `${path}/` : ''}node_modules/${name}`];
	if (found || path === '') return found;
	return lookUp(path.replace(/\/?node_modules\/(?:@[^/]+\/)?[^/]+$/, ''), name);
}

/** What npm writes for a package it does not install here, but for its checksum, which only its own registry knows. */
function platformEntry(name: string, range: string, isDev: boolean | undefined): LockEntry {
	const words = (name.split('/').pop() ?? name).split(/[-.]/);
	const plain = words.map((word) => otherNames[word] ?? word);
	const cpu = plain.filter((word) => processors.includes(word));
	const os = plain.filter((word) => systems.includes(word));
	return {
		version: range.replace(/^[~^]/, ''),
		...(cpu.length > 0 && { cpu }),
		...(isDev && { dev: true }),
		...(words.some((word) => word.endsWith('musl')) && { libc: ['musl'] }),
		...(words.includes('gnu') && { libc: ['glibc'] }),
		optional: true,
		...(os.length > 0 && { os }),
	};
}
