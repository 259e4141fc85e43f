import { readFileSync } from 'node:fs';
import { example } from './paths.mjs';
import { composeDocument, readReport } from './xxgk.mjs';

/**
 * What every contestant is given: the report for xxgk, and for the others the same text and tables as plain data.
 * @typedef {{ text: string, columnSpan: number, rowSpan: number, role: string }} Cell
 * @typedef {{ kind: 'title' | 'heading' | 'paragraph' | 'signature', text: string }
 *   | { kind: 'table', weights: readonly number[], headerRows: number, rows: readonly (readonly Cell[])[] }} Piece
 * @typedef {{ report: any, pieces: readonly Piece[] }} Job
 */

let read;

/** The example as it is read from its file. */
function base() {
  read ??= readReport(readFileSync(example), example);
  if (!read.ok) throw new Error('the example is no report');
  return read.report;
}

/**
 * The report as another organ would have it, right in itself: no two share their prose, their name or all of their
 * figures, so that nobody gains from having made the same document before.
 * @param {number} index
 * @param {number} prose how many times as much overview
 */
export function reportVariant(index, prose = 1) {
  const draft = structuredClone(base());
  const received = { naturalPerson: (index * 7) % 97, commercial: (index * 3) % 31 };
  const sum = received.naturalPerson + received.commercial;
  const overview = draft.overview.replace('没有收到政府信息公开申请', `收到政府信息公开申请${sum}件`);
  draft.overview = Array.from({ length: prose }, (_, copy) =>
    overview.replace(
      '2022年，',
      `2022年第${copy + 1}次检查，第${index + 1}号工作组召开会议${(index % 50) + 3}次。`,
    ),
  ).join('\n');
  draft.organ.name = `示例区第${index + 1}金融工作局`;
  draft.disclosure.licensing.decisions = (index * 11) % 1013;
  draft.disclosure.punishment.decisions = (index * 5) % 211;
  Object.assign(draft.applications.newlyReceived, received);
  Object.assign(draft.applications.results.granted, received);
  withoutTotals(draft);
  const name = 'variant.json';
  const result = readReport(new TextEncoder().encode(JSON.stringify(draft)), name);
  if (!result.ok) throw new Error(JSON.stringify(result.findings));
  return result.report;
}

/** Totals are computed anew by the reader. */
function withoutTotals(branch) {
  for (const [key, value] of Object.entries(branch)) {
    if (key === 'total') delete branch[key];
    else if (typeof value === 'object' && value !== null) withoutTotals(value);
  }
}

/**
 * @param {any} report
 * @returns {Job}
 */
export function jobOf(report) {
  const { children } = composeDocument(report);
  return { report, pieces: children.map(pieceOf) };
}

/** @returns {Piece} */
function pieceOf(block) {
  const textOf = (/** @type {any} */ { children }) => children.map(({ value }) => value).join('');
  switch (block.type) {
    case 'title':
      return { kind: 'title', text: block.segments.join('') };
    case 'heading':
    case 'paragraph':
      return { kind: block.type, text: textOf(block) };
    case 'signature':
      return { kind: 'signature', text: `${block.organ}　${block.date}` };
    case 'table':
      return {
        kind: 'table',
        weights: block.columnWeights,
        headerRows: block.headerRowCount,
        rows: block.rows.map(({ cells }) =>
          cells.map(({ text, columnSpan, rowSpan, role }) => ({ text, columnSpan, rowSpan, role })),
        ),
      };
    default:
      throw new Error(`the example has a ${block.type}, which no contestant knows`);
  }
}
