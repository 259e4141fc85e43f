import {
  type ApplicationRow,
  applicantColumns,
  type EditionSpec,
  outcomeColumns,
  type ProseKey,
  type TableId,
} from '@xxgk/model';
import { namedParts } from './named-parts.js';

type Columns = readonly { readonly key: string; readonly label: string }[];

const PROSE = ['一段一行，各行行首空两格；层次序数依次用“（一）”“1.”“（1）”。没有内容时写“无。”'];

/** What explains a whole section. The blocks of table A have columns of their own. */
const LEGENDS: Readonly<Record<ProseKey | TableId, readonly string[]>> = {
  overview: PROSE,
  disclosure: [besideTable('disclosure')],
  applications: [
    besideTable('applications'),
    `列：${columnNames(applicantColumns)}`,
    '各列都应：第一项＋第二项＝第三项（七）＋第四项',
  ],
  proceedings: [besideTable('proceedings'), `列：${columnNames(outcomeColumns)}`],
  problems: PROSE,
  other: PROSE,
};

/** The comments above the parts of a data file that is to be filled in, by path: what each is, and how to fill it in. */
export function formComments(edition: EditionSpec): ReadonlyMap<string, readonly string[]> {
  const names = [...namedParts(edition), ...applicationLabels(edition.applications, 'applications')];
  const comments = new Map<string, readonly string[]>(names.map(([path, name]) => [path, [name]]));
  for (const [section, legend] of Object.entries(LEGENDS))
    comments.set(section, [...(comments.get(section) ?? []), ...legend]);
  for (const { clause, columns, rows } of edition.disclosure) {
    const first = `disclosure.${rows[0]?.key}`;
    comments.set(first, [`${clause}：${columnNames(columns)}`, ...(comments.get(first) ?? [])]);
  }
  return comments;
}

/** The labels of table B by path, without those of the groups above them. */
function applicationLabels(
  rows: readonly ApplicationRow[],
  parent: string,
): readonly (readonly [string, string])[] {
  return rows.flatMap(({ key, label, rows: inner = [] }) => {
    const path = `${parent}.${key}`;
    const own = label === undefined ? [] : [[path, label] as const];
    return [...own, ...applicationLabels(inner, path)];
  });
}

/** How words are kept that an organ writes beside a table. */
function besideTable(table: TableId): string {
  return `表格前后另有文字的，写入 ${table}Before（表前）、${table}After（表后）`;
}

function columnNames(columns: Columns): string {
  return columns.map(({ key, label }) => `${key} ${label}`).join('，');
}
