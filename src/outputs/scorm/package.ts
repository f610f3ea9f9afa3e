/**
 * SCORM packages: a zip with `imsmanifest.xml` first, which any learning platform can open and keep a result for.
 *
 * Specifications: SCORM 1.2 (2001) and SCORM 2004 3rd Edition, which most platforms know of the 2004 ones:
 * https://scorm.com/scorm-explained/technical-scorm/. Schema files are left out of packages; platforms bring their own.
 */
import type { Xml } from '../xml.ts';
import { element, xmlFile } from '../xml.ts';
import { zipFixed } from '../zip-fixed.ts';

/** What a package is made of. */
export interface ScormContent {
	/** A permanent name, for example `ks3/check-quiz`. What no identifier may hold becomes a hyphen. */
	id: string;
	/** What the learning platform shows. */
	title: string;
	version: '1.2' | '2004';
	/** All files of the package, in the order they are packed in. Paths have no slash at the start. */
	files: readonly { path: string; bytes: Uint8Array }[];
	/** The path of the page that opens. It may load `lms.js` (`lmsScript`) to report a result; a page that does not is never completed. */
	launch: string;
}

/**
 * A package with one page that opens.
 *
 * @throws Error when `launch` is none of the files.
 */
export function scormPackage(content: ScormContent): Uint8Array {
	const { files, launch, id } = content;
	if (!files.some(({ path }) => path === launch))
		throw new Error(`The SCORM package ${id} has no file ${launch} to open.`);
	const manifest = new TextEncoder().encode(xmlFile(manifestXml(content)));
	return zipFixed([['imsmanifest.xml', manifest], ...files.map(({ path, bytes }) => [path, bytes] as const)]);
}

/** What the two versions write differently. */
const versions = {
	'1.2': {
		namespaces: {
			xmlns: 'http://www.imsproject.org/xsd/imscp_rootv1p1p2',
			'xmlns:adlcp': 'http://www.adlnet.org/xsd/adlcp_rootv1p2',
		},
		schemaVersion: '1.2',
		typeAttribute: 'adlcp:scormtype',
		sequencing: [],
	},
	'2004': {
		namespaces: {
			xmlns: 'http://www.imsglobal.org/xsd/imscp_v1p1',
			'xmlns:adlcp': 'http://www.adlnet.org/xsd/adlcp_v1p3',
			'xmlns:imsss': 'http://www.imsglobal.org/xsd/imsss',
		},
		schemaVersion: '2004 3rd Edition',
		typeAttribute: 'adlcp:scormType',
		// Otherwise a platform takes whatever was only opened for completed.
		sequencing: [
			element(
				'imsss:sequencing',
				{},
				element('imsss:deliveryControls', { completionSetByContent: 'true', objectiveSetByContent: 'true' }),
			),
		],
	},
} as const;

function manifestXml(content: ScormContent): Xml {
	const { namespaces, schemaVersion } = versions[content.version];
	return element(
		'manifest',
		{ ...namespaces, identifier: `${nameOf(content)}-package`, version: '1.0' },
		element('metadata', {}, element('schema', {}, 'ADL SCORM'), element('schemaversion', {}, schemaVersion)),
		element('organizations', { default: `${nameOf(content)}-course` }, organizationXml(content)),
		element('resources', {}, resourceXml(content)),
	);
}

function organizationXml(content: ScormContent): Xml {
	const title = element('title', {}, content.title);
	const identifier = `${nameOf(content)}-item`;
	const attributes = { identifier, identifierref: resourceName(content), isvisible: 'true' };
	const { sequencing } = versions[content.version];
	return element(
		'organization',
		{ identifier: `${nameOf(content)}-course` },
		title,
		element('item', attributes, title, ...sequencing),
	);
}

function resourceXml(content: ScormContent): Xml {
	const { files, launch, version } = content;
	const attributes = {
		identifier: resourceName(content),
		type: 'webcontent',
		[versions[version].typeAttribute]: 'sco',
		href: encodeURI(launch),
	};
	return element('resource', attributes, ...files.map(({ path }) => element('file', { href: encodeURI(path) })));
}

function resourceName(content: ScormContent): string {
	return `${nameOf(content)}-files`;
}

function nameOf({ id }: ScormContent): string {
	return `whos-there-${id.replace(/[^A-Za-z0-9._-]/g, '-')}`;
}
