import { fitTable, gbt9704 } from '@xxgk/document';
import type { SectionSpec, TableId } from '../report/editions/form.js';
import type { Report } from '../report/report.js';
import type { ComposeOptions } from './compose-options.js';
import { composeTable } from './compose-tables.js';

/** A table of a report as it stands on its page. Table A, of four columns, always stands upright. Pure. */
export function composeFittedTable(
  report: Report,
  id: TableId,
  { tables = 'auto', styleSheet = gbt9704 }: Pick<ComposeOptions, 'tables' | 'styleSheet'>,
): ReturnType<typeof fitTable> {
  return fitTable(composeTable[id](report), id === 'disclosure' ? 'portrait' : tables, styleSheet);
}

/** Whether a section holds a table, not prose. */
export function isTable(content: SectionSpec['content']): content is TableId {
  return Object.hasOwn(composeTable, content);
}
