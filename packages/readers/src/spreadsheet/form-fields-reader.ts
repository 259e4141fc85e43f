import {
  BLANK_MEANS_ZERO,
  editionSpec,
  FORM_PREAMBLE_LABEL,
  type FormField,
  formFieldGroups,
  latestEdition,
  type ProseField,
  proseFields,
  proseHeading,
} from '@xxgk/model';
import {
  type CellArea,
  cellAt,
  halfWidth,
  type SourcePlace,
  textAt,
  type WorkbookSheet,
} from '@xxgk/sources';
import type { Provenance } from '../interpret/interpretation.js';
import { bareLabel, normaliseLabel } from '../interpret/tables/label.js';
import { fieldDate } from './field-date.js';

/** Fields and prose of a form: values by path, and where each stood. */
export interface FormFieldValues {
  readonly values: ReadonlyMap<string, unknown>;
  readonly provenance: readonly Provenance[];
  /** Cells whose formulas have no result. */
  readonly unread: readonly UnreadCell[];
}

/** A cell of which the file does not say what it shows. */
export interface UnreadCell {
  readonly place: SourcePlace;
  readonly formula: string;
}

const FIELDS = formFieldGroups.flatMap(({ fields }) => fields);

/** Whether the form says that cells left blank mean 0. */
export function blankMeansZero({ values }: FormFieldValues): boolean {
  return values.get(BLANK_MEANS_ZERO) === 'yes';
}

/** Reads the sheet of fields: the words beside each label. Fields left blank are left out. */
export function readFields(sheet: WorkbookSheet, area: CellArea): FormFieldValues {
  const values = new Map<string, unknown>();
  const provenance: Provenance[] = [];
  const unread: UnreadCell[] = [];
  for (let row = area.firstRow; row <= area.lastRow; row += 1) {
    const label = normaliseLabel(textAt(sheet, row, area.firstColumn));
    const field = FIELDS.find((candidate) => normaliseLabel(candidate.label) === label);
    const cell = cellAt(sheet, row, area.firstColumn + 1);
    const text = (cell?.date ?? cell?.text ?? '').trim();
    const place = { sheet: sheet.name, row: row + 1, column: area.firstColumn + 2 };
    if (field !== undefined && cell?.isUnread) unread.push({ place, formula: cell.formula ?? '' });
    if (field === undefined || text === '') continue;
    values.set(field.path, fieldValue(field, text));
    if (field.path !== BLANK_MEANS_ZERO) provenance.push({ path: field.path, place, text });
  }
  return { values, provenance, unread };
}

/** What a person wrote in a field, as the report has it. Words that fit no choice, year or date stay as they are. */
export function fieldValue(field: FormField, text: string): unknown {
  switch (field.input) {
    case 'year': {
      const year = /^(\d{4})(?:\.0+)?\s?年?度?$/u.exec(halfWidth(text))?.[1];
      return year === undefined ? text : Number(year);
    }
    case 'date':
      return fieldDate(text);
    case 'lines': {
      const lines = text.split('\n').map((line) => line.trim());
      return lines.length === 1 ? lines[0] : lines.filter((line) => line !== '');
    }
    case 'choice':
      return Object.entries(field.choices ?? {}).find(([, words]) => words === text)?.[0] ?? text;
    case 'text':
      return text;
  }
}

/** What each part is called; a section's number may have gone. */
const PARTS: readonly (readonly [label: string, key: ProseField])[] = proseFields.map((key) => [
  key === 'preamble'
    ? FORM_PREAMBLE_LABEL
    : proseHeading(editionSpec(latestEdition), key).replace(/^.、/u, ''),
  key,
]);

/** Parts that every report has; the others only where something is written. */
const REQUIRED: readonly ProseField[] = ['overview', 'problems', 'other'];

/** Reads the sheet of prose: one paragraph a row, each part from the row of its name to the next name. */
export function readProse(sheet: WorkbookSheet, area: CellArea): FormFieldValues {
  const lines = new Map<ProseField, string[]>(PARTS.map(([, key]) => [key, []]));
  const provenance: Provenance[] = [];
  const unread: UnreadCell[] = [];
  let open: ProseField | undefined;
  for (let row = area.firstRow; row <= Math.max(area.lastRow, lastRowOf(sheet)); row += 1) {
    open = partOf(textAt(sheet, row, area.firstColumn)) ?? open;
    if (open === undefined) continue;
    const cell = cellAt(sheet, row, area.firstColumn + 1);
    const text = cell?.text ?? '';
    for (const line of text.split('\n')) lines.get(open)?.push(line);
    const place = { sheet: sheet.name, row: row + 1, column: area.firstColumn + 2 };
    if (cell?.isUnread) unread.push({ place, formula: cell.formula ?? '' });
    if (text.trim() !== '') provenance.push({ path: open, place, text });
  }
  const values = new Map<string, unknown>();
  for (const [key, paragraphs] of lines) {
    const prose = withoutBlankEnds(paragraphs.join('\n'));
    if (REQUIRED.includes(key) || prose !== '') values.set(key, prose);
  }
  return { values, provenance, unread };
}

function partOf(label: string): ProseField | undefined {
  if (label === '') return undefined;
  const bare = bareLabel(label);
  return PARTS.find(([known]) => bareLabel(known) === bare || bare.endsWith(bareLabel(known)))?.[1];
}

function lastRowOf({ rows }: WorkbookSheet): number {
  return [...rows.keys()].reduce((last, row) => Math.max(last, row), -1);
}

/** A text without blank lines before and behind it. */
function withoutBlankEnds(text: string): string {
  const lines = text.split('\n');
  const isFilled = (line: string) => line.trim() !== '';
  return lines.slice(Math.max(0, lines.findIndex(isFilled)), lines.findLastIndex(isFilled) + 1).join('\n');
}
