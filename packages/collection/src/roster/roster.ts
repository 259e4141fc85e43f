/** An organ that must report (应报单位), with the other names that it is known by. */
export interface RosterOrgan {
  /** As it signs: its full name. */
  readonly name: string;
  /** 简称 */
  readonly shortNames: readonly string[];
  /** 曾用名 */
  readonly formerNames: readonly string[];
}

/** A list of the organs that must report (应报单位名单). */
export type Roster = readonly RosterOrgan[];

/** An organ on a roster that knows its full name alone. */
export function organNamed(name: string): RosterOrgan {
  return { name, shortNames: [], formerNames: [] };
}

/** Headers of the columns that a roster may have; others (contact, telephone) are passed over. */
const HEADERS = {
  name: /^(?:应报|报送|填报)?(?:单位|机关|部门|机构)?(?:名称|全称)$|^(?:应报|报送|填报)?(?:单位|机关|部门|机构)$/u,
  short: /简称/u,
  former: /曾用名|原名|原单位|旧称/u,
} as const;
/** Titles may stand above the headers. */
const HEADER_ROWS = 6;
const SERIAL = /^(?:序号|编号|\d+[.、]?)$/u;
const BETWEEN_NAMES = /[、；;，,/／|\n]/u;

interface Columns {
  readonly name: number;
  readonly short: number;
  readonly former: number;
}

/**
 * The organs of a table, a row for each, or of a text: one a line, or a table with commas or tabs between its cells; what
 * follows `#` in a line is left out. With a row of headers (单位名称、简称、曾用名) other names are read from their
 * columns, several in a cell parted by `、` or `；`; without one only the first column that is no serial number is read.
 * Rows whose name is blank are passed over. Never throws.
 */
export function rosterFrom(source: string | readonly (readonly string[])[]): Roster {
  const rows = typeof source === 'string' ? rowsOf(source) : source;
  const cleaned = rows.map((row) => row.map((cell) => cell.trim()));
  const head = cleaned.slice(0, HEADER_ROWS).findIndex((row) => columnsOf(row) !== undefined);
  const columns = columnsOf(cleaned[head] ?? []);
  return cleaned.slice(head + 1).flatMap((row): Roster => {
    const at = columns ?? {
      name: row.findIndex((cell) => cell !== '' && !SERIAL.test(cell)),
      short: -1,
      former: -1,
    };
    const name = row[at.name] ?? '';
    if (name === '' || SERIAL.test(name)) return [];
    return [{ name, shortNames: namesIn(row[at.short]), formerNames: namesIn(row[at.former]) }];
  });
}

function columnsOf(row: readonly string[]): Columns | undefined {
  const at = (header: RegExp): number => row.findIndex((cell) => header.test(cell.replace(/\s/gu, '')));
  const name = at(HEADERS.name);
  return name < 0 ? undefined : { name, short: at(HEADERS.short), former: at(HEADERS.former) };
}

function namesIn(cell = ''): readonly string[] {
  return cell
    .split(BETWEEN_NAMES)
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

/** A cell of a line: quoted, or up to the next comma (of either width) or tab. */
const CELL = /("(?:[^"]|"")*"|[^,，\t]*)(?:[,，\t]|$)/gu;

function rowsOf(text: string): readonly (readonly string[])[] {
  return text.split(/\r\n?|\n/u).map((line) => cellsOf(line.replace(/#.*$/, '').trim()));
}

function cellsOf(line: string): readonly string[] {
  return [...line.matchAll(CELL)].map(([, cell = '']) =>
    cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell,
  );
}
