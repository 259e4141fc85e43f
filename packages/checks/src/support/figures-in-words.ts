import { type Language, words } from '@xxgk/document';
import {
  type EditionSpec,
  type FigureSpec,
  figureSpecs,
  sectionHeading,
  sectionOf,
  type TableId,
} from '@xxgk/model';

const text = words({
  'zh-CN': {
    wholeTable: (section: string, count: number) => `“${section}”全部${count}格`,
    inTable: (section: string, places: readonly string[], more: number) =>
      `“${section}”${places.join('、')}${more > 0 ? `等${more + places.length}处` : ''}`,
    rows: (first: string, last: string, count: number) => `‘${first}’至‘${last}’${count}行`,
    row: (label: string) => `‘${label}’整行`,
    cells: (row: string, columns: readonly string[]) =>
      `‘${row}’的${columns.map((one) => `‘${one}’`).join('')}`,
  },
  en: {
    wholeTable: (section, count) => `all ${count} cells of “${section}”`,
    inTable: (section, places, more) =>
      `“${section}”: ${places.join(', ')}${more > 0 ? ` and ${more} more` : ''}`,
    rows: (first, last, count) => `‘${first}’ to ‘${last}’, ${count} rows`,
    row: (label) => `the row ‘${label}’`,
    cells: (row, columns) => `‘${row}’ ${columns.map((one) => `‘${one}’`).join('')}`,
  },
});

/** More places are counted, not named. */
const MOST_PLACES = 5;

interface Row {
  readonly label: string;
  readonly specs: readonly FigureSpec[];
  readonly chosen: readonly FigureSpec[];
}

/**
 * Where many figures stand, in few words: whole tables, runs of whole rows, single cells. `among`: the figures that count
 * when a table or a row is called whole.
 */
export function figuresInWords(
  chosen: readonly FigureSpec[],
  among: readonly FigureSpec[],
  edition: EditionSpec,
  language: Language,
): string {
  const tables = [...new Set(chosen.map(({ table }) => table))];
  const ofTable = (table: TableId): string => {
    const section = sectionHeading(sectionOf(edition, table));
    const own = chosen.filter((spec) => spec.table === table);
    if (
      own.length > 1 &&
      isWhole(
        own,
        among.filter((spec) => spec.table === table),
      )
    )
      return text(language).wholeTable(section, own.length);
    const places = placesOf(rowsOf(own, among, edition, table), language);
    return text(language).inTable(
      section,
      places.slice(0, MOST_PLACES),
      Math.max(0, places.length - MOST_PLACES),
    );
  };
  return tables.map(ofTable).join(language === 'en' ? '; ' : '；');
}

function rowsOf(
  chosen: readonly FigureSpec[],
  among: readonly FigureSpec[],
  edition: EditionSpec,
  table: TableId,
): readonly Row[] {
  const rows = new Map<string, FigureSpec[]>();
  for (const spec of figureSpecs(edition)) {
    if (spec.table === table) rows.set(rowPath(spec), [...(rows.get(rowPath(spec)) ?? []), spec]);
  }
  return [...rows.values()].map((specs) => ({
    label: shortLabel(specs[0]?.rowLabel ?? ''),
    specs: specs.filter((spec) => among.includes(spec)),
    chosen: specs.filter((spec) => chosen.includes(spec)),
  }));
}

function placesOf(rows: readonly Row[], language: Language): readonly string[] {
  const t = text(language);
  const places: string[] = [];
  let run: string[] = [];
  const endRun = (): void => {
    const [first, last] = [run[0], run.at(-1)];
    if (first !== undefined && last !== undefined)
      places.push(run.length === 1 ? t.row(first) : t.rows(first, last, run.length));
    run = [];
  };
  for (const { label, specs, chosen } of rows) {
    if (chosen.length > 1 && isWhole(chosen, specs)) {
      run.push(label);
      continue;
    }
    endRun();
    if (chosen.length > 0)
      places.push(
        t.cells(
          label,
          chosen.map(({ columnLabel }) => columnLabel),
        ),
      );
  }
  endRun();
  return places;
}

/** Whether all of some figures are chosen but totals, which are computed where they are left out. */
function isWhole(chosen: readonly FigureSpec[], all: readonly FigureSpec[]): boolean {
  return all.every((spec) => spec.isTotal || chosen.includes(spec));
}

function rowPath({ path }: FigureSpec): string {
  return path.slice(0, path.lastIndexOf('.'));
}

/** A label as a place: without the rule of counting in its brackets, and without quotation marks inside. */
function shortLabel(label: string): string {
  return label.replace(/（区分处理的.*）/u, '').replaceAll(/[“”]/gu, '');
}
