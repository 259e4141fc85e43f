import type { CellTrace } from '@xxgk/collection';
import type { Finding, Severity, WriterResult } from '@xxgk/document';
import {
  type EditionId,
  editionSpec,
  formatFigure,
  sectionHeading,
  sectionOf,
  type TableId,
} from '@xxgk/model';
import { element, type Html, lines } from '../html/element.js';
import { paper, paperTable, paperText } from './paper.js';

/** A sum with the origin of each of its cells. */
export interface TracePageInput {
  /** Title of the report that the sum belongs to. */
  readonly title: string;
  readonly edition: EditionId;
  readonly trace: readonly CellTrace[];
  readonly findings: readonly Finding[];
}

const TABLES: readonly TableId[] = ['disclosure', 'applications', 'proceedings'];
/** The paper is Chinese, as the reports are. */
const TEXT = {
  title: (report: string) => `${report}　数据汇总底稿`,
  added: (organs: number) => `由${organs}个单位的报告逐格相加。展开“构成”可见各单位所填的数。`,
  organs: '计入的单位',
  findings: '问题',
  noFindings: '没有发现问题。',
  hint: '办法：',
  headers: ['行', '列', '汇总数', '构成'],
  contributors: (count: number) => `${count}个单位不为0`,
  allZero: '各单位均为0',
  rest: (count: number) => `其余${count}个单位为0`,
  blank: (organs: readonly string[]) => `未填：${organs.join('、')}`,
  value: (organ: string, printed: string) => `${organ}：${printed}`,
} as const;
const SEVERITY: Readonly<Record<Severity, string>> = { error: '错误', warning: '警告', note: '提示' };

/** Writes where each cell of a sum comes from as a page: every cell with what each organ gave. Same input, same bytes. */
export function writeTracePage({ title, edition, trace, findings }: TracePageInput): WriterResult {
  const children = trace[0]?.contributions ?? [];
  const sections = TABLES.map((table) =>
    lines(
      element('h2', {}, paperText(sectionHeading(sectionOf(editionSpec(edition), table)))),
      paperTable(TEXT.headers, cellRows(trace.filter(({ spec }) => spec.table === table))),
    ),
  );
  return paper(
    TEXT.title(title),
    element('p', {}, paperText(TEXT.added(children.length))),
    element('h2', {}, paperText(TEXT.findings)),
    findingList(findings),
    ...sections,
    element('h2', {}, paperText(TEXT.organs)),
    element(
      'ol',
      {},
      ...children.map(({ organ, child }) => element('li', {}, paperText(`${organ}（${child}）`))),
    ),
  );
}

function findingList(findings: readonly Finding[]): Html {
  if (findings.length === 0) return element('p', {}, paperText(TEXT.noFindings));
  const items = findings.map(({ severity, message, hint }) =>
    element(
      'li',
      { class: severity },
      element('p', {}, paperText(`${SEVERITY[severity]}　${message}`)),
      ...(hint === undefined ? [] : [element('p', {}, paperText(`${TEXT.hint}${hint}`))]),
    ),
  );
  return element('ul', { class: 'findings' }, lines(...items));
}

/** Cells of one row of the form share its name. */
function cellRows(cells: readonly CellTrace[]): readonly Html[] {
  return cells.map((cell, index) => {
    const { rowLabel } = cell.spec;
    const isFirst = cells[index - 1]?.spec.rowLabel !== rowLabel;
    const next = cells.findIndex(({ spec }, other) => other > index && spec.rowLabel !== rowLabel);
    return cellRow(cell, isFirst ? (next < 0 ? cells.length : next) - index : 0);
  });
}

function cellRow({ spec, sum, contributions }: CellTrace, rowspan: number): Html {
  const name = element('th', { scope: 'rowgroup', rowspan }, paperText(spec.rowLabel));
  return element(
    'tr',
    {},
    ...(rowspan === 0 ? [] : [name]),
    element('td', {}, paperText(spec.columnLabel)),
    element('td', { class: 'number' }, paperText(formatFigure(sum))),
    element('td', {}, origin(contributions)),
  );
}

/** What is not 0 organ by organ; how many are 0; who left the cell blank. */
function origin(contributions: CellTrace['contributions']): Html {
  const given = contributions.filter(({ value, printed }) => (value ?? 0) !== 0 || /\D/u.test(printed));
  const blank = contributions.filter(({ printed }) => printed === '').map(({ organ }) => organ);
  const zeros = contributions.length - given.length - blank.length;
  if (zeros === contributions.length) return paperText(TEXT.allZero);
  const items = [
    ...given.map(({ organ, printed }) => TEXT.value(organ, printed)),
    ...(zeros === 0 ? [] : [TEXT.rest(zeros)]),
    ...(blank.length === 0 ? [] : [TEXT.blank(blank)]),
  ].map((item) => element('li', {}, paperText(item)));
  return element(
    'details',
    {},
    element('summary', {}, paperText(TEXT.contributors(given.length))),
    element('ul', {}, ...items),
  );
}
