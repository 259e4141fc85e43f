import {
  applicantColumns,
  editionSpec,
  figureSpecs,
  type Organ,
  parseReport,
  REPORT_SCHEMA_ID,
  type Report,
  withFigure,
} from '@xxgk/model';
import { SLOTS } from './slots.js';

/** An organ with a year and figures that are told apart by their size, of which the sentences of a pattern speak. */
export interface Setting {
  readonly organ: Pick<Organ, 'name' | 'kind'>;
  /** How its prose speaks of itself. */
  readonly us: string;
  readonly year: number;
  /** Rows of table B by applicants, cells of tables A and C. */
  readonly figures: ReadonlyMap<string, number>;
}

const COLUMNS = applicantColumns.map(({ key }) => key).filter((key) => key !== 'total');

/** Figures of the parts by the slots that are one row or one cell: what is not named is 0. */
type Cells = Readonly<Record<string, number | readonly number[]>>;

function setting(name: string, kind: Organ['kind'], us: string, year: number, cells: Cells): Setting {
  const figures = new Map<string, number>();
  for (const [slot, value] of Object.entries(cells)) {
    const [path = ''] = SLOTS[slot] ?? [];
    if (typeof value === 'number') figures.set(path, value);
    else for (const [index, part] of value.entries()) figures.set(`${path}.${columnsOf(path)[index]}`, part);
  }
  balance(figures);
  return { organ: { name, kind }, us, year, figures };
}

function columnsOf(path: string): readonly string[] {
  return path.startsWith('applications') ? COLUMNS : ['upheld', 'corrected', 'other', 'pending'];
}

/** 一 is what 三 and 四 leave after 二, in each column. */
function balance(figures: Map<string, number>): void {
  const sum = (slot: string, column: string): number =>
    (SLOTS[slot] ?? []).reduce((total, row) => total + (figures.get(`${row}.${column}`) ?? 0), 0);
  for (const column of COLUMNS)
    figures.set(
      `applications.newlyReceived.${column}`,
      sum('done', column) + sum('forward', column) - sum('over', column),
    );
}

/** Organs of three kinds, with figures that seldom equal one another or a sum they are in when they are changed a little. */
export const SETTINGS: readonly Setting[] = [
  setting('青川市水利局', 'department', '我局', 2024, {
    over: [17],
    forward: [6, 0, 0, 0, 1],
    granted: [43, 6, 2, 1, 1],
    partly: [14, 2],
    secret: [2],
    laws: [2],
    safety: [1],
    third: [4],
    internal: [8],
    process: [11],
    files: [3],
    inquiry: [5],
    notHeld: [31, 7],
    creation: [15],
    unclear: [9],
    petition: [12],
    repeated: [8],
    publication: [2],
    excessive: [4],
    confirmation: [3],
    overdue: [6],
    unpaid: [2],
    rest: [13],
    review: [9, 2, 1, 4],
    direct: [3, 1],
    after: [5, 2],
    regulations: 4,
    made: 8,
    repealed: 13,
    inForce: 62,
    licensing: 1438,
    punishment: 286,
    coercion: 37,
    fees: 152.36,
  }),
  setting('临溪县人民政府', 'government', '全县', 2023, {
    over: [21, 3],
    forward: [14, 2],
    granted: [118, 23, 1, 2, 4],
    partly: [37, 4],
    secret: [3],
    laws: [5],
    safety: [2],
    third: [9, 1],
    internal: [16],
    process: [22, 3],
    files: [18],
    inquiry: [7],
    notHeld: [145, 12],
    creation: [29],
    unclear: [11],
    petition: [33],
    repeated: [19],
    publication: [4],
    excessive: [8],
    confirmation: [6],
    overdue: [15],
    unpaid: [3],
    rest: [27],
    review: [31, 6, 4, 8],
    direct: [12, 3, 2],
    after: [17, 1, 0, 3],
    regulations: 6,
    made: 19,
    repealed: 24,
    inForce: 207,
    licensing: 54408,
    punishment: 2086,
    coercion: 1272,
    fees: 7730.28,
  }),
  setting('南屏市人民政府办公室', 'department', '本机关', 2025, {
    over: [13],
    forward: [5, 1],
    granted: [26, 4, 1, 2, 2],
    partly: [12],
    secret: [1],
    laws: [2],
    safety: [2],
    third: [3],
    internal: [6],
    process: [4],
    files: [2],
    inquiry: [7],
    notHeld: [39],
    creation: [8],
    unclear: [5],
    petition: [10],
    repeated: [6],
    publication: [1],
    excessive: [3],
    confirmation: [2],
    overdue: [4],
    unpaid: [1],
    rest: [9],
    review: [6, 1, 2, 3],
    direct: [2, 2],
    after: [4, 1],
    regulations: 3,
    made: 5,
    repealed: 11,
    inForce: 48,
    licensing: 362,
    punishment: 45,
    coercion: 14,
    fees: 20.5,
  }),
];

/** The report of a setting whose section 一 is the given prose, with some figures put in place of its own. */
export function reportOf(
  { organ, year, figures }: Setting,
  overview: string,
  changes: ReadonlyMap<string, number> = new Map(),
): Report {
  const prose = { overview, problems: '解读偏少，今后多用图解。', other: '无。' };
  let input: object = { schema: REPORT_SCHEMA_ID, year, organ, ...prose, date: `${year + 1}-01-20` };
  for (const { path } of figureSpecs(editionSpec('2021'))) input = withFigure(input, path, 0);
  for (const [path, value] of new Map([...figures, ...changes])) input = withFigure(input, path, value);
  const result = parseReport(withoutTotals(input));
  if (!result.ok) throw new Error(result.findings.map(({ message }) => message).join('\n'));
  return result.report;
}

function withoutTotals(input: unknown): unknown {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) return input;
  const entries = Object.entries(input).filter(([key]) => key !== 'total');
  return Object.fromEntries(entries.map(([key, value]) => [key, withoutTotals(value)]));
}
