/** Every output. Pages, download lists, the zip, the offline list and the tests all read this one list. */
import { docx } from './docx/index.ts';
import type { Output } from './output.ts';
import { pptx } from './pptx/index.ts';

export const outputs = { docx, pptx } satisfies Record<string, Output>;
