/** The check quiz as a table, for spreadsheets and for systems that read nothing else. */
import { quizOutput } from '../quiz/file.ts';
import { writeCsv } from './write.ts';

const mediaType = 'text/csv; charset=utf-8';

export const csv = quizOutput('CSV', ({ quiz }) => [
	{ ending: 'csv', label: 'Quiz as a table (spreadsheet)', mediaType, content: writeCsv(quiz) },
]);
