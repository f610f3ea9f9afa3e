/** Typst, started once for the process: reading the typeface takes longer than a sheet. */
import { NodeCompiler, PdfStandard } from '@myriaddreamin/typst-ts-node-compiler';
import { fontFiles } from './fonts.ts';
import { signPictures } from './signs.ts';
import { looksModule } from './typst/looks.ts';
import { partsModule } from './typst/parts.ts';
import { runsModule } from './typst/runs.ts';
import { sheetModule } from './typst/sheet.ts';
import { tablesModule } from './typst/tables.ts';

/** Files exist in memory only; Typst wants a folder that exists and addresses inside it. */
const folder = process.cwd();
const inFolder = (name: string) => `${folder}/.typst-in-memory/${name}`;

const files: Record<string, string> = {
	'looks.typ': looksModule,
	'runs.typ': runsModule,
	'tables.typ': tablesModule,
	'parts.typ': partsModule,
	'sheet.typ': sheetModule,
	'signs.json': JSON.stringify(signPictures),
};

/** How many sheets Typst remembers parts of: neighbours share pictures and tables. */
const rememberedSheets = 2;

let started: NodeCompiler | undefined;

function start(): NodeCompiler {
	const compiler = NodeCompiler.create({ workspace: folder, fontArgs: [{ fontBlobs: fontFiles() }] });
	for (const [name, text] of Object.entries(files)) compiler.mapShadow(inFolder(name), Buffer.from(text));
	return compiler;
}

/** A printed sheet. */
export interface Printed {
	bytes: Uint8Array;
	pages: number;
}

/**
 * A sheet as PDF/UA-1.
 *
 * @param sheet what `typst/sheet.ts` reads; plain data.
 * @throws an `Error` with what Typst says, warnings too: it only warns of a typeface that is not there.
 */
export function print(sheet: unknown): Printed {
	started ??= start();
	const compiler = started;
	compiler.mapShadow(inFolder('sheet.json'), Buffer.from(JSON.stringify(sheet)));
	const compiled = compiler.compile({ mainFilePath: inFolder('sheet.typ'), resetRead: true });
	const faults = [compiled.takeDiagnostics(), compiled.takeWarnings()].filter((fault) => fault !== null);
	const said = faults.flatMap((fault) => compiler.fetchDiagnostics(fault));
	const document = compiled.result;
	if (said.length > 0 || !document) throw new Error(JSON.stringify(said));
	const bytes = new Uint8Array(compiler.pdf(document, { pdfStandard: PdfStandard.UA_1 }));
	compiler.evictCache(rememberedSheets);
	return { bytes, pages: document.numOfPages };
}
