/** Every output. Pages, download lists, the zip, the offline list and the tests all read this one list. */
import { csv } from './csv/index.ts';
import { docx } from './docx/index.ts';
import { forms } from './forms/index.ts';
import { gift } from './gift/index.ts';
import { moodle } from './moodle/index.ts';
import type { Output } from './output.ts';
import { pdf } from './pdf/index.ts';
import { pptx } from './pptx/index.ts';
import { qti } from './qti/index.ts';
import { scorm } from './scorm/index.ts';
import { web } from './web/index.ts';

export const outputs = { docx, pdf, pptx, gift, moodle, csv, qti, scorm, forms, web } satisfies Record<string, Output>;
