import type { Finding, Language } from '@xxgk/document';
import {
  editionSpec,
  type FormSheetId,
  figureAt,
  figureSpecs,
  formSheets,
  isEditionId,
  latestEdition,
  sectionHeading,
  type TableId,
  withFigure,
} from '@xxgk/model';
import {
  type CellArea,
  describeSourcePlace,
  type SourceBlock,
  sheetTable,
  usedArea,
  type Workbook,
  type WorkbookSheet,
} from '@xxgk/sources';
import { interpret } from '../interpret/interpret.js';
import type { Interpretation } from '../interpret/interpretation.js';
import { cellsBlank } from '../interpret/tables/figure-findings.js';
import { wordsBeside } from './cell-remarks.js';
import { withComputedTotals } from './computed-totals.js';
import { blankMeansZero, type FormFieldValues, readFields, readProse } from './form-fields-reader.js';
import { blanksAsZero, formSheetMissing, formulaUnread } from './spreadsheet-findings.js';

const TABLES: readonly TableId[] = ['disclosure', 'applications', 'proceedings'];
/** Sheets by which a workbook is known as the form. */
const FORM_MARKS: readonly FormSheetId[] = ['basics', 'applications'];
const NOTHING: FormFieldValues = { values: new Map(), provenance: [], unread: [] };

interface FormPart {
  readonly sheet: WorkbookSheet;
  readonly area: CellArea;
}

/** Whether a workbook is the form of this software, filled in or not. */
export function isForm(workbook: Workbook): boolean {
  return FORM_MARKS.every((id) => findPart(workbook, id) !== undefined);
}

/** Reads the form: tables by their labels, fields and prose as they stand. Never throws. */
export function readForm(workbook: Workbook, language: Language): Interpretation {
  const findings: Finding[] = [];
  const part = (id: FormSheetId): FormPart | undefined => {
    const found = findPart(workbook, id);
    if (found === undefined) findings.push(formSheetMissing.find(language, {}, formSheets[id].name));
    return found;
  };
  const basics = part('basics');
  const prose = part('prose');
  const fields = basics === undefined ? NOTHING : readFields(basics.sheet, basics.area);
  // Forms of earlier versions have all fields on one sheet.
  const optional = findPart(workbook, 'optional');
  const more = optional === undefined ? NOTHING : readFields(optional.sheet, optional.area);
  const texts = prose === undefined ? NOTHING : readProse(prose.sheet, prose.area);
  for (const { place, formula } of [...fields.unread, ...more.unread, ...texts.unread]) {
    findings.push(formulaUnread.find(language, {}, describeSourcePlace(place, language), formula));
  }
  const parts = TABLES.flatMap((id) => part(id) ?? []);
  const tables = readTables(parts, language);
  // Prose may go on below its part; what is beside it, and all beside tables and fields, is no part of the report.
  const belowProse = prose && { ...prose, area: { ...prose.area, lastRow: Number.POSITIVE_INFINITY } };
  for (const { sheet, area } of [...parts, ...[basics, optional, belowProse].flatMap((each) => each ?? [])])
    findings.push(...wordsBeside(sheet, area, language));
  let input: object = { ...tables.input };
  for (const [path, value] of [...fields.values, ...more.values, ...texts.values]) {
    if (!path.startsWith('form.')) input = withFigure(input, path, value as string);
  }
  const totals = withComputedTotals({ ...tables, input }, language);
  const filled = blankMeansZero(fields) ? zerosFor(totals.input) : { input: totals.input, count: 0 };
  if (filled.count > 0) findings.push(blanksAsZero.find(language, {}, filled.count));
  const ofTables = totals.findings.filter(({ ruleId }) => filled.count === 0 || ruleId !== cellsBlank.id);
  return {
    input: filled.input,
    findings: [...findings, ...ofTables],
    provenance: [...fields.provenance, ...more.provenance, ...texts.provenance, ...tables.provenance],
  };
}

/** The part a name leads to; where the name is lost, the sheet that is called so. */
function findPart({ sheets, names }: Workbook, id: FormSheetId): FormPart | undefined {
  const named = names.get(formSheets[id].definedName);
  const sheet = sheets.find(({ name }) => name === (named?.sheet ?? formSheets[id].name));
  const area = sheet && (named?.area ?? usedArea(sheet));
  return sheet === undefined || area === undefined ? undefined : { sheet, area };
}

interface TablesReading extends Interpretation {
  readonly input: object;
}

/** The tables of the form as a document of their own, so that the interpreter finds rows and columns by their labels. */
function readTables(parts: readonly FormPart[], language: Language): TablesReading {
  const headings = editionSpec(latestEdition).sections.filter(({ content }) =>
    (TABLES as readonly string[]).includes(content),
  );
  const blocks = parts.flatMap(({ sheet, area }, index): readonly SourceBlock[] => {
    const heading = headings[index];
    const text = heading === undefined ? '' : sectionHeading(heading);
    return [{ type: 'paragraph', text, place: { sheet: sheet.name } }, sheetTable(sheet, area, index + 1)];
  });
  const { input, findings, provenance } = interpret({ format: 'xlsx', blocks }, language);
  const read = input as Readonly<Record<string, unknown>>;
  const isOfTable = (path: string): boolean => (TABLES as readonly string[]).includes(path);
  return {
    input: Object.fromEntries(
      ['edition', ...TABLES].flatMap((key) => (read[key] === undefined ? [] : [[key, read[key]]])),
    ),
    findings: findings.filter(({ path }) => isOfTable(String(path?.[0] ?? ''))),
    provenance: provenance.filter(({ path }) => isOfTable(path.split('.')[0] ?? '')),
  };
}

/** The input with 0 for every figure that is blank and no total. */
export function zerosFor(input: object): { readonly input: object; readonly count: number } {
  const edition = (input as { readonly edition?: unknown }).edition;
  const specs = figureSpecs(editionSpec(isEditionId(edition) ? edition : latestEdition));
  let filled = input;
  let count = 0;
  for (const { path, isTotal } of specs) {
    if (figureAt(input, path) !== null) continue;
    // A blank total is left out, so that it is computed.
    filled = withFigure(filled, path, isTotal ? (undefined as never) : 0);
    if (!isTotal) count += 1;
  }
  return { input: filled, count };
}
