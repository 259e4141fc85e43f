import { words } from '@xxgk/document';
import { type Organ, parseReport, reportTitle, starterProse, textLimits } from '@xxgk/model';
import { type ListedReport, type ReadResult, readReportList } from '@xxgk/readers';
import type { CommandContext } from '../process/environment.js';
import { readInputBytes } from './read-input.js';

/** One report of a list: a row of a workbook, plain data. */
export interface BatchRow extends ListedReport {
  /** Title of the report, after which its files are named. */
  readonly title: string;
}

/** How a row without a name of its own is called. */
export const rowName = words({ 'zh-CN': (row: number) => `第${row}行`, en: (row) => `row ${row}` });

/** What of a row is looked at before it is held against the schema. */
interface RowInput {
  readonly year?: unknown;
  readonly organ?: { readonly name?: unknown; readonly kind?: Organ['kind'] };
  readonly overview?: string;
  readonly problems?: string;
  readonly other?: string;
}

/** The rows of a workbook that is a list of reports; `undefined` for any other workbook. @throws XxgkError */
export async function readList(
  file: string,
  context: CommandContext,
): Promise<readonly BatchRow[] | undefined> {
  const { language } = context;
  const listed = await readReportList(await readInputBytes(file, context), file, { language });
  return listed?.map((report) => ({ ...report, title: titleOf(report, context) }));
}

/** The report of a row. Prose that is left blank is what the program drafts from the figures. Never throws. */
export function readRow({ input, findings }: BatchRow, { language }: CommandContext): ReadResult {
  const { organ, overview, problems, other } = input as RowInput;
  const draft = starterProse(organ?.kind ?? 'department');
  const completed = {
    ...input,
    overview: overview || draft.overview,
    problems: problems || draft.problems,
    other: other || draft.other,
  };
  const parsed = parseReport(completed, { language });
  const all = [...findings, ...parsed.findings];
  const rest = { input: completed, findings: all, provenance: [] };
  return parsed.ok ? { ok: true, report: parsed.report, ...rest } : { ok: false, ...rest };
}

function titleOf({ row, input }: ListedReport, { language }: CommandContext): string {
  const { organ, year } = input as RowInput;
  const name = organ?.name;
  // What no name is becomes a finding of the row, and names nothing.
  const isName = typeof name === 'string' && name.length <= textLimits.paragraph;
  return isName && typeof year === 'number' ? reportTitle({ organ: { name }, year }) : rowName(language)(row);
}
