import { createHash } from 'node:crypto';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { expect, it } from 'vitest';
import { fillDetails, fillXml } from './fill.ts';

const bookmark = (name: string, id = 0) =>
	`<w:p><w:bookmarkStart w:name="${name}" w:id="${id}"/><w:r><w:t xml:space="preserve">____</w:t></w:r><w:r><w:t>____</w:t></w:r><w:bookmarkEnd w:id="${id}"/></w:p>`;
const shape = (name: string) =>
	`<p:sp><p:nvSpPr><p:cNvPr id="3" name="${name}"/></p:nvSpPr><p:txBody><a:p><a:r><a:t>____</a:t></a:r></a:p></p:txBody></p:sp>`;

it('fills every place of a detail in Word, and leaves others as lines', () => {
	const xml = bookmark('slot_dslName') + bookmark('slot_dslName_2', 1) + bookmark('slot_dslRoom', 2);
	const filled = fillXml(xml, { dslName: 'Ms Okafor' });
	expect(filled.match(/Ms Okafor/g)).toHaveLength(2);
	expect(filled).toContain(bookmark('slot_dslRoom', 2));
	expect(filled.slice(0, xml.indexOf('slot_dslRoom'))).not.toContain('____');
});

it('fills named shapes in PowerPoint', () => {
	const filled = fillXml(shape('slot_school') + shape('Title 1'), { school: 'Hill School' });
	expect(filled).toContain('<a:t>Hill School</a:t>');
	expect(filled).toContain(shape('Title 1'));
});

it('fills what stands in a sentence in brackets, as in speakers’ notes, and leaves other brackets', () => {
	const notes = '<a:t>Tell [safeguarding lead’s name], in [their room]. [Teacher] stays.</a:t>';
	expect(fillXml(notes, { dslName: 'Ms <O’Neill>' })).toBe(
		'<a:t>Tell Ms &lt;O’Neill&gt;, in [their room]. [Teacher] stays.</a:t>',
	);
});

it('cannot be made to write markup', () => {
	const filled = fillXml(bookmark('slot_school'), { school: '</w:t><w:br/> & "$&" \u0007' });
	expect(filled).toContain('&lt;/w:t&gt;&lt;w:br/&gt; &amp; "$&amp;"');
	expect(filled).not.toContain('\u0007');
});

it('fills the files in a zip, and writes its checksums anew', async () => {
	const docx = zipSync({ 'word/document.xml': strToU8(bookmark('slot_school')) });
	const sums = `${'0'.repeat(64)}  a_01-plan.docx\n${'1'.repeat(64)}  VERSION.txt\n`;
	const zip = zipSync({
		'a/a_01-plan.docx': docx,
		'a/VERSION.txt': strToU8('Edition 1'),
		'a/SHA256SUMS': strToU8(sums),
	});
	const files = unzipSync(await fillDetails('/packs/ks3/a.zip', zip, { school: 'Hill School' }));
	const plan = files['a/a_01-plan.docx'] ?? new Uint8Array();
	expect(strFromU8(unzipSync(plan)['word/document.xml'] ?? new Uint8Array())).toContain('Hill School');
	const sha = (bytes: Uint8Array | string) => createHash('sha256').update(bytes).digest('hex');
	expect(strFromU8(files['a/SHA256SUMS'] ?? new Uint8Array())).toBe(
		`${sha(plan)}  a_01-plan.docx\n${sha('Edition 1')}  VERSION.txt\n`,
	);
});

it('throws at what is no Office file', async () => {
	await expect(fillDetails('/a.docx', strToU8('not a zip'), { school: 'A' })).rejects.toThrow();
});
