import type { Finding } from '@xxgk/document';
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
import { type MoneyUnit, readFigure } from '../read-figure.js';
import type { SourceCell } from '../source-document.js';
import { describeSource } from './describe-source.js';
import type { Provenance } from './interpretation.js';
import type { Advice, InterpretMessages } from './messages.js';

/** The unit the form wants an amount in. */
const UNIT_OF: Readonly<Record<string, MoneyUnit>> = { 'disclosure.fees.amount': '万元' };

/** What stood in the file where a figure belongs. */
interface Taken {
  readonly value: Count | Amount;
  readonly cell: SourceCell;
}

/** Takes the figures of the three tables cell by cell, and keeps where each stood and what was uncertain. */
export class FigureSink {
  readonly edition: EditionSpec;
  readonly messages: InterpretMessages;
  readonly findings: Finding[] = [];
  readonly provenance: Provenance[] = [];
  readonly #specs: ReadonlyMap<string, FigureSpec>;
  readonly #taken = new Map<string, Taken>();
  readonly #said = new Set<string>();
  /** Figures of which a finding says already why they are blank. */
  readonly #explained = new Set<string>();

  constructor(edition: EditionSpec, messages: InterpretMessages) {
    this.edition = edition;
    this.messages = messages;
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
    this.#taken.set(path, { value: reading.value, cell });
    const text = cell.text.trim();
    if (text !== '') this.provenance.push({ path, place: cell.place, text });
    const { messages } = this;
    const where = this.whereOf(path);
    if (reading.kind === 'words') {
      const advice = messages.figureUnreadable(where, text, describeSource(cell.place, messages));
      this.say('reader/figure-unreadable', 'error', path, advice);
    }
    if (reading.remark === undefined) return;
    const advice = messages.figureRemark[reading.remark](where, text, formatFigure(reading.value));
    const severity = reading.remark === 'unit' || reading.remark === 'decimal' ? 'note' : 'warning';
    this.say(`reader/figure-${reading.remark}`, severity, path, advice);
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

  say(ruleId: string, severity: Finding['severity'], path: string, { message, hint }: Advice): void {
    if (this.#said.has(message)) return;
    this.#said.add(message);
    const known = this.#specs.has(path) ? { where: this.whereOf(path) } : {};
    this.findings.push({
      ruleId,
      severity,
      path: path.split('.'),
      message,
      ...known,
      ...(hint === undefined ? {} : { hint }),
    });
  }

  /** Section, row and column of a figure in the words of the form. */
  whereOf(path: string): string {
    const spec = this.#specs.get(path);
    if (spec === undefined) return path;
    const { quote, separator } = this.messages;
    return [this.headingOf(spec.table), quote(spec.rowLabel), quote(spec.columnLabel)].join(separator);
  }

  headingOf(table: TableId): string {
    return sectionHeading(sectionOf(this.edition, table));
  }

  /** The figures of a table as nested objects; what was not found is `null`, with a finding. */
  finish(table: TableId): object {
    const specs = [...this.#specs.values()].filter((spec) => spec.table === table);
    const isMissing = specs.every(({ path }) => !this.#taken.has(path));
    if (isMissing) {
      this.say('reader/table-missing', 'error', table, this.messages.tableMissing(this.headingOf(table)));
    }
    let figures: object = {};
    let blanks = 0;
    for (const { path } of specs) {
      const taken = this.#taken.get(path);
      if (taken?.value === null) blanks += 1;
      if (taken === undefined && !isMissing && !this.#explained.has(path)) {
        this.say('reader/figure-missing', 'error', path, this.messages.figureMissing(this.whereOf(path), ''));
      }
      figures = withFigure(figures, path.slice(table.length + 1), taken?.value ?? null);
    }
    if (blanks > 0) {
      this.say('reader/cells-blank', 'note', table, this.messages.blanks(this.headingOf(table), blanks));
    }
    return figures;
  }
}
