import type { Finding, Severity } from '@xxgk/document';
import { type Cell, type Sheet, textValue } from '../sheet.js';
import { linesOf } from '../text-width.js';

const TEXT = {
  sheet: '问题',
  headers: ['程度', '问题', '办法'],
  noFindings: '没有发现问题。',
} as const;
const SEVERITY: Readonly<Record<Severity, string>> = { error: '错误', warning: '警告', note: '提示' };
const FINDING_WIDTHS = [10, 70, 60] as const;
const HEADER_HEIGHT = 20;
const LINE_POINTS = 15;

/** A sheet of findings: severity, sentence, what to do. */
export function findingSheet(findings: readonly Finding[]): Sheet {
  const rows = findings.length === 0 ? [[TEXT.noFindings, '', '']] : findings.map(wordsOf);
  const cells = [
    ...TEXT.headers.map(
      (header, column): Cell => ({ row: 0, column, style: 'columnHeader', value: textValue(header) }),
    ),
    ...rows.flatMap((words, index) =>
      words.map(
        (word, column): Cell => ({ row: index + 1, column, style: 'checkText', value: textValue(word) }),
      ),
    ),
  ];
  const heights = rows.map((words, index) => {
    const lines = words.map((word, column) => linesOf(word, FINDING_WIDTHS[column] ?? 10));
    return [index + 1, (Math.max(...lines) + 0.5) * LINE_POINTS] as const;
  });
  return {
    name: TEXT.sheet,
    definedName: 'xxgk_findings',
    content: { first: { row: 0, column: 0 }, last: { row: rows.length, column: FINDING_WIDTHS.length - 1 } },
    cells,
    merges: [],
    columnWidths: FINDING_WIDTHS,
    rowHeights: new Map([[0, HEADER_HEIGHT], ...heights]),
    freezeAt: { row: 1, column: 0 },
    validations: [],
    alarms: [],
    landscape: true,
    printTitleRows: [0, 0],
  };
}

function wordsOf({ severity, message, hint = '' }: Finding): readonly string[] {
  return [SEVERITY[severity], message, hint];
}
