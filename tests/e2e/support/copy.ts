/** Downloads unpacked onto the disk as a reader would. */
import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { APIRequestContext, TestInfo } from '@playwright/test';
import { parse } from 'parse5';
import { unpack } from '../../../scripts/unpack.ts';
import { stickAddress } from '../../../src/site/stick-address.ts';

/** An unpacked download, all of it in one folder. */
export interface UnpackedCopy {
	/** Where a file of it is, as a browser is asked for it. */
	url(name: string): string;
	/** Where a file of it is on the disk. */
	path(name: string): string;
	/** Every file of it. */
	names: string[];
}

/** Unpacks the pupils' page of a lesson into a folder that is this test's own. */
export function unpackCopy(request: APIRequestContext, info: TestInfo): Promise<UnpackedCopy> {
	return unpackAt('/packs/ks3/whos-really-there/whos-really-there_15-pupil-page.zip', request, info);
}

/** Unpacks a talk kit. */
export function unpackKit(talk: string, request: APIRequestContext, info: TestInfo): Promise<UnpackedCopy> {
	return unpackAt(`/officers/kits/${talk}.zip`, request, info);
}

/** Unpacks the whole site. */
export function unpackStick(request: APIRequestContext, info: TestInfo): Promise<UnpackedCopy> {
	return unpackAt(stickAddress, request, info);
}

async function unpackAt(address: string, request: APIRequestContext, info: TestInfo): Promise<UnpackedCopy> {
	const response = await request.get(address);
	const folder = info.outputPath('a stick, ½ full');
	const all = unpack(await response.body(), folder);
	const [top = ''] = all[0]?.split('/') ?? [];
	const path = (name: string) => join(folder, top, name);
	return {
		path,
		url: (name) => pathToFileURL(path(name)).href,
		names: all.map((name) => name.slice(top.length + 1)),
	};
}

/** What a page of a copy loads or leads to inside the copy, and does not find. */
export function deadLinks(name: string, { names, path }: UnpackedCopy): string[] {
	const document = parse(readFileSync(path(name), 'utf8'));
	const written = JSON.stringify(document, (key, value) => (key === 'parentNode' ? undefined : value));
	const addresses = [...written.matchAll(/"name":"(?:href|src|action)","value":"([^"#?]+)/g)].map(
		([, one]) => one ?? '',
	);
	const own = addresses.filter((address) => !/^[a-z]+:/.test(address));
	return own
		.filter((address) => !names.includes(posix.join(posix.dirname(name), decodeURI(address))))
		.map((address) => `${name}: ${address}`);
}
