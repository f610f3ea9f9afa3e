import { bandOf } from '../bands.ts';
import { nearest } from '../nearest.ts';
import type { SourceFile } from '../read-entries.ts';
import { contentFiles, contentPaths } from '../read-entries.ts';
import type { Problem } from '../spot.ts';
import { topOf } from '../spot.ts';

/** Files that nothing reads, and files whose path makes no address. */
export function checkPaths(files: readonly SourceFile[]): Problem[] {
	return files.flatMap(({ file }) => {
		const fault = pictureFault(file) ?? unreadFault(file) ?? nameFault(file) ?? depthFault(file);
		return fault ? [{ ...topOf(file), ...fault }] : [];
	});
}

type Fault = Pick<Problem, 'message' | 'hint'>;

function pictureFault(file: string): Fault | undefined {
	if (!file.startsWith('content/pictures/') || /\.svg$/i.test(file)) return undefined;
	const name = file.slice('content/pictures/'.length);
	return {
		message: `The picture \`${name}\` is no drawing: only SVG drawings are used here.`,
		hint: 'Draw it as an .svg file, or take it away. Photographs could show real people, and weigh too much offline.',
	};
}

function unreadFault(file: string): Fault | undefined {
	const isKnown = Object.values(contentFiles).includes(file);
	if (isKnown || Object.values(contentPaths).some((pattern) => pattern.test(file))) return undefined;
	const place = nearest(file, placesFor(file));
	return {
		message: `This file is read by nothing: \`${file}\`.`,
		hint: place
			? `Rename it, perhaps to \`${place}\`, or take it away.`
			: 'Move it out of the content, or take it away.',
	};
}

/** Where a file of this name could stand. */
function placesFor(file: string): string[] {
	const parts = file.split('/');
	const name = slugOf(parts.at(-1)?.replace(/\.[^.]*$/, '') ?? '');
	const band = bandOf(`${parts.find((part) => bandOf(`${part}/`)) ?? ''}/`) ?? 'ks3';
	const folder = `lesson-plans/${band}/${parts[2] === parts.at(-1) ? name : (parts[2] ?? name)}`;
	return [
		...Object.values(contentFiles),
		`content/lessons/${band}/${name}.md`,
		`content/activities/${band}/${name}.yaml`,
		`content/profiles/${name}.yaml`,
		`content/curriculum/${name}.yaml`,
		`content/alerts/undated-${name}.md`,
		`content/pages/${name}.md`,
		`content/pictures/${name}.svg`,
		`${folder}/plan.md`,
		`${folder}/slides.md`,
		`${folder}/worksheet-${name.replace(/^worksheets?-?/, '') || 'one'}.md`,
	];
}

/** A first `_` is allowed: Astro leaves such pages out. */
function nameFault(file: string): Fault | undefined {
	const stem = file.replace(/\.[a-z]+$/, '');
	const wrong = stem.split('/').find((part) => !/^_?[a-z0-9]+(?:-[a-z0-9]+)*$/.test(part));
	if (wrong === undefined) return undefined;
	return {
		message: `\`${wrong}\` is no name for a file or folder.`,
		hint: `Rename it \`${slugOf(wrong)}\`: lower case letters, digits and hyphens only, since names become addresses.`,
	};
}

function slugOf(name: string): string {
	return (
		name
			.toLowerCase()
			.replace(/['’]/g, '')
			.replace(/[^a-z0-9]+/g, '-')
			.replace(/^-|-$/g, '') || 'a-name'
	);
}

const tooDeep = /^(content\/(?:(?:lessons|activities)\/[^/]+|profiles|curriculum|alerts))\/.+\/([^/]+)$/;

function depthFault(file: string): Fault | undefined {
	const [, folder, name] = tooDeep.exec(file) ?? [];
	if (folder === undefined) return undefined;
	return { message: `\`${file}\` lies in a folder too many.`, hint: `Move it to ${folder}/${name}.` };
}
