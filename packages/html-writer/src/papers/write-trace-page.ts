import type { CellTrace, Contribution } from '@xxgk/collection';
import type { Finding, WriterResult } from '@xxgk/document';
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
import { paperWords } from './paper-words.js';

/** A sum with the origin of each of its cells. */
export interface TracePageInput {
  /** Title of the report that the sum belongs to. */
  readonly title: string;
  readonly edition: EditionId;
  readonly trace: readonly CellTrace[];
  readonly findings: readonly Finding[];
}

const TABLES: readonly TableId[] = ['disclosure', 'applications', 'proceedings'];
const words = paperWords.trace;

/** Writes where each cell of a sum comes from as a page: every cell with what each organ gave. Same input, same bytes. */
export function writeTracePage({ title, edition, trace, findings }: TracePageInput): WriterResult {
  const children = trace[0]?.contributions ?? [];
  const sections = TABLES.map((table) =>
    lines(
      element('h2', {}, paperText(sectionHeading(sectionOf(editionSpec(edition), table)))),
      paperTable(words.headers, cellRows(trace.filter(({ spec }) => spec.table === table))),
    ),
  );
  return paper(
    words.title(title),
    element('p', {}, paperText(words.added(children.length))),
    element('h2', {}, paperText(words.findings)),
    findingList(findings),
    ...sections,
    element('h2', {}, paperText(words.organs)),
    element(
      'ol',
      {},
      ...children.map(({ organ, child }) => element('li', {}, paperText(`${organ}（${child}）`))),
    ),
  );
}

function findingList(findings: readonly Finding[]): Html {
  if (findings.length === 0) return element('p', {}, paperText(words.noFindings));
  const items = findings.map(({ severity, message, hint }) =>
    element(
      'li',
      { class: severity },
      element('p', {}, paperText(`${paperWords.severity[severity]}　${message}`)),
      ...(hint === undefined ? [] : [element('p', {}, paperText(`${paperWords.hint}${hint}`))]),
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
function origin(contributions: readonly Contribution[]): Html {
  const given = contributions.filter(({ value, printed }) => (value ?? 0) !== 0 || /\D/u.test(printed));
  const blank = contributions.filter(({ printed }) => printed === '').map(({ organ }) => organ);
  const zeros = contributions.length - given.length - blank.length;
  if (zeros === contributions.length) return paperText(words.allZero);
  const items = [
    ...given.map(({ organ, printed }) => words.value(organ, printed)),
    ...(zeros === 0 ? [] : [words.rest(zeros)]),
    ...(blank.length === 0 ? [] : [words.blank(blank.join(words.separator))]),
  ].map((item) => element('li', {}, paperText(item)));
  return element(
    'details',
    {},
    element('summary', {}, paperText(words.contributors(given.length))),
    element('ul', {}, ...items),
  );
}
