import { createSession, fitTable, gbt9704, slotFor } from '@xxgk/document';
import type { SectionSpec, TableId } from '../report/editions/form.js';
import type { Report } from '../report/report.js';
import type { ComposeOptions } from './compose-options.js';
import { composeTable } from './compose-tables.js';

type Fitted = ReturnType<typeof fitTable>;

/** What decides how a table stands; the session keeps the tables of a report, which several documents show. */
export type TableOptions = Pick<ComposeOptions, 'tables' | 'styleSheet' | 'session'>;

const tablesOf = slotFor<Report, Map<string, Fitted>>(() => new Map());

/** A table of a report as it stands on its page. Table A, of four columns, always stands upright. Pure. */
export function composeFittedTable(
  report: Report,
  id: TableId,
  { tables = 'auto', styleSheet = gbt9704, session = createSession() }: TableOptions,
): Fitted {
  const orientation = id === 'disclosure' ? 'portrait' : tables;
  const kept = tablesOf(session, report);
  const key = `${id} ${orientation}`;
  const fitted =
    (styleSheet === gbt9704 ? kept.get(key) : undefined) ??
    fitTable(composeTable[id](report), orientation, styleSheet);
  if (styleSheet === gbt9704) kept.set(key, fitted);
  return fitted;
}

/** Whether a section holds a table, not prose. */
export function isTable(content: SectionSpec['content']): content is TableId {
  return Object.hasOwn(composeTable, content);
}
