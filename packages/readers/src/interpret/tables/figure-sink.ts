import type { Finding, FindingDefinition, Language, Severity } from '@xxgk/document';
import {
  type Amount,
  type Count,
  type EditionSpec,
  type FigureSpec,
  figureSpecs,
  formatFigure,
  sectionHeading,
  sectionOf,
  type TableId,
  withFigure,
} from '@xxgk/model';
import { describeSourcePlace, type SourceCell } from '@xxgk/sources';
import type { Provenance } from '../interpretation.js';
import {
  cellsBlank,
  figureMissing,
  figureNotApplicable,
  figureUnreadable,
  rowsMissing,
  tableMissing,
} from './figure-findings.js';
import {
  figureConverted,
  figureDecimal,
  figureFootnote,
  figureGrouped,
  figureUnit,
} from './figure-remark-findings.js';
import { figureWhere, rowOf, rowWhere } from './figure-where.js';
import { type FigureRemark, type MoneyUnit, readFigure } from './read-figure.js';
import { columnsOutside } from './row-findings.js';
import { rowText } from './table-row.js';

/** The unit the form wants an amount in. */
const UNIT_OF: Readonly<Record<string, MoneyUnit>> = { 'disclosure.fees.amount': '万元' };

/** What is written where an organ makes no rules. */
const NONE = /^(?:[-—–−_/\\·]+|无|不适用)$/u;

/** Missing rows that are told together, and how many of them by name. */
const FEWEST_ROWS = 3;
const MOST_LABELS = 3;

const REMARKS = {
  unit: figureUnit,
  converted: figureConverted,
  grouped: figureGrouped,
  footnote: figureFootnote,
  decimal: figureDecimal,
} as const satisfies Record<FigureRemark, unknown>;

/** What stood in the file where a figure belongs. */
interface Taken {
  readonly value: Count | Amount;
  readonly cell: SourceCell;
  /** The words are no figure. */
  readonly isWords?: true;
}

/** Takes the figures of the three tables cell by cell, and keeps where each stood and what was uncertain. */
export class FigureSink {
  readonly edition: EditionSpec;
  readonly language: Language;
  readonly findings: Finding[] = [];
  readonly provenance: Provenance[] = [];
  readonly #specs: ReadonlyMap<string, FigureSpec>;
  readonly #taken = new Map<string, Taken>();
  readonly #said = new Set<string>();
  /** What stands in columns that the form does not have, by table: the row and its words there. */
  readonly #outside = new Map<TableId, (readonly [label: string, text: string])[]>();
  /** Figures of which a finding says already why they are blank. */
  readonly #explained = new Set<string>();

  constructor(edition: EditionSpec, language: Language) {
    this.edition = edition;
    this.language = language;
    this.#specs = new Map(figureSpecs(edition).map((spec) => [spec.path, spec]));
  }

  /** Whether a cell was found for a figure. */
  has(path: string): boolean {
    return this.#taken.has(path);
  }

  /** The words of the cell that was taken for a figure; nothing where there is none. */
  textOf(path: string): string {
    return this.#taken.get(path)?.cell.text.trim() ?? '';
  }

  valueOf(path: string): Count | Amount | undefined {
    return this.#taken.get(path)?.value;
  }

  /** Reads a cell as the figure at a path. The first cell for a path counts. */
  take(path: string, cell: SourceCell, headerUnit?: MoneyUnit): void {
    const spec = this.#specs.get(path);
    if (spec === undefined || this.#taken.has(path)) return;
    const reading = readFigure(cell.text, spec.measure, UNIT_OF[path] ?? '元', headerUnit);
    const isWords = reading.kind === 'words' ? { isWords: true as const } : {};
    this.#taken.set(path, { value: reading.value, cell, ...isWords });
    const text = cell.text.trim();
    if (text !== '') this.provenance.push({ path, place: cell.place, text });
    if (reading.remark !== undefined) {
      this.say(REMARKS[reading.remark], path, [this.whereOf(path), text, formatFigure(reading.value)]);
    }
  }

  /** Sets a figure that follows from others. */
  put(path: string, value: Count | Amount, cell: SourceCell): void {
    this.#taken.set(path, { value, cell });
    this.provenance.push({ path, place: cell.place, text: cell.text.trim() });
  }

  /** Leaves a figure blank of which a finding says already why. */
  leaveBlank(path: string): void {
    this.#explained.add(path);
  }

  /** Leaves out what a row has in columns that the form does not have. */
  leaveOut(table: TableId, label: string, cells: readonly SourceCell[]): void {
    if (cells.length === 0) return;
    const rows = this.#outside.get(table) ?? [];
    this.#outside.set(table, [...rows, [label, rowText(cells)]]);
  }

  /** Says what was found about a path, once; a severity where the matter is more or less certain than usual. */
  say<Facts extends readonly unknown[]>(
    kind: FindingDefinition<Facts>,
    path: string,
    facts: NoInfer<Facts>,
    severity: Severity = kind.severity,
  ): void {
    const known = this.#specs.has(path) ? { where: this.whereOf(path) } : {};
    const finding = kind.find(this.language, { severity, path: path.split('.'), ...known }, ...facts);
    if (this.#said.has(finding.message)) return;
    this.#said.add(finding.message);
    this.findings.push(finding);
  }

  /** Section, row and column of a figure in the words of the form. */
  whereOf(path: string): string {
    const spec = this.#specs.get(path);
    if (spec === undefined) return path;
    return figureWhere(this.edition, spec, this.language);
  }

  headingOf(table: TableId): string {
    return sectionHeading(sectionOf(this.edition, table));
  }

  /** The figures of a table as nested objects; what was not found is `null`, with a finding. */
  finish(table: TableId): object {
    const specs = [...this.#specs.values()].filter((spec) => spec.table === table);
    const isMissing = specs.every(({ path }) => !this.#taken.has(path));
    if (isMissing && specs.some(({ path }) => !this.#explained.has(path))) {
      this.say(tableMissing, table, [this.headingOf(table)]);
    }
    let figures: object = {};
    let blanks = 0;
    for (const { path } of specs) {
      const taken = this.#taken.get(path);
      if (taken?.value === null) blanks += 1;
      figures = withFigure(figures, path.slice(table.length + 1), taken?.value ?? null);
    }
    const rows = [...new Set(specs.map(rowOf))].map((row) => specs.filter((spec) => rowOf(spec) === row));
    if (!isMissing) this.#sayMissing(table, rows);
    for (const row of rows) this.#sayUnreadable(row);
    const outside = this.#outside.get(table) ?? [];
    if (outside.length > 0) {
      this.say(columnsOutside, table, [this.headingOf(table), outside.slice(0, MOST_LABELS), outside.length]);
    }
    if (blanks > 0) {
      this.say(cellsBlank, table, [this.headingOf(table), blanks]);
    }
    return figures;
  }

  /** One finding for the figures of a row that have no cell, and one for all rows that have none at all. */
  #sayMissing(table: TableId, rows: readonly (readonly FigureSpec[])[]): void {
    const isMissing = ({ path }: FigureSpec): boolean => !this.#taken.has(path) && !this.#explained.has(path);
    const whole = rows.filter((row) => row.every(isMissing));
    const parts = rows.filter(
      (row) => row.some(isMissing) && (whole.length < FEWEST_ROWS || !whole.includes(row)),
    );
    for (const row of parts) {
      const missing = row.filter(isMissing);
      this.say(figureMissing, pathOf(missing), [this.#whereOf(missing, row)]);
    }
    if (whole.length < FEWEST_ROWS) return;
    const labels = whole.map(([first]) => first?.rowLabel ?? '');
    this.say(rowsMissing, table, [this.headingOf(table), labels.slice(0, MOST_LABELS), labels.length]);
  }

  /** One finding for the cells of a row that hold words; of what the organ cannot have, a milder one. */
  #sayUnreadable(row: readonly FigureSpec[]): void {
    const unreadable = row.flatMap((spec) => {
      const taken = this.#taken.get(spec.path);
      return taken?.isWords ? [{ spec, cell: taken.cell }] : [];
    });
    const [first] = unreadable;
    if (first === undefined) return;
    const specs = unreadable.map(({ spec }) => spec);
    const texts = [...new Set(unreadable.map(({ cell }) => cell.text.trim()))];
    const place = describeSourcePlace(first.cell.place, this.language);
    const isNone =
      first.spec.path.startsWith('disclosure.regulations.') && texts.every((text) => NONE.test(text));
    this.say(isNone ? figureNotApplicable : figureUnreadable, pathOf(specs), [
      this.#whereOf(specs, row),
      texts.join('”“'),
      place,
    ]);
  }

  /** Some figures of a row in the words of the form. */
  #whereOf(some: readonly FigureSpec[], row: readonly FigureSpec[]): string {
    return rowWhere(this.edition, some, some.length < row.length || row.length === 1, this.language);
  }
}

/** The path of one figure, or that of the row that several stand in. */
function pathOf(specs: readonly FigureSpec[]): string {
  const [first] = specs;
  if (first === undefined) return '';
  return specs.length === 1 ? first.path : rowOf(first);
}
