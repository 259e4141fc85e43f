import { sectionHeading, sectionOf } from '../report/describe-place.js';
import { figureSpecs, leafRows } from '../report/editions/figures.js';
import type { EditionSpec, Measure } from '../report/editions/form.js';
import { applicantColumns, outcomeColumns, proceedingGroups } from '../report/editions/shared-parts.js';
import type { ProseField } from '../report/prose-fields.js';
import { BLANK_MEANS_ZERO, type FormField, formFieldGroups } from './form-fields.js';
import type { FormSheet } from './spreadsheet-form.js';

/** Rows of headers above a list: section, group, row, column, as the tables on paper have them. */
export const LIST_HEADER_ROWS = 4;

/** The sheet of a list of reports, one organ a row. */
export const listSheet: FormSheet = { name: '各单位数据', definedName: 'xxgk_list' };

/** One column of a list. `headers` go from the general to the particular; `''` continues the one above. */
export interface ListColumn {
  /** Where its cells stand in the report. */
  readonly path: string;
  readonly headers: readonly string[];
  readonly content:
    | { readonly type: 'field'; readonly field: FormField }
    | { readonly type: 'figure'; readonly measure: Measure; readonly isTotal: boolean }
    | { readonly type: 'prose'; readonly key: ProseField };
}

/** Fields of a list: what tells reports apart, and what blank figures mean. */
const FIELD_PATHS = ['organ.name', 'organ.kind', 'year', 'date', BLANK_MEANS_ZERO];
const FIELDS_HEADER = '机关和报告';
const PROSE_HEADER = '文字（选填；一段一行，Alt+Enter 换行；留空的由程序起草）';

/** The columns of the list of an edition: fields, the figures of the three tables, prose. Totals are computed. */
export function listColumns(edition: EditionSpec): readonly ListColumn[] {
  return [
    ...fieldColumns(),
    ...figureColumns(edition).filter(({ content }) => content.type !== 'figure' || !content.isTotal),
    ...proseColumns(edition),
  ];
}

/** A column for every figure of an edition, totals among them, in printed order. */
export function figureColumns(edition: EditionSpec): readonly ListColumn[] {
  const headers = new Map([
    ...disclosureHeaders(edition),
    ...applicationHeaders(edition),
    ...proceedingHeaders(),
  ]);
  return figureSpecs(edition).map(({ path, table, measure, isTotal }) => ({
    path,
    headers: [sectionHeading(sectionOf(edition, table)), ...(headers.get(path) ?? ['', '', path])],
    content: { type: 'figure', measure, isTotal },
  }));
}

function fieldColumns(): readonly ListColumn[] {
  const fields = formFieldGroups.flatMap((group) => group.fields);
  return FIELD_PATHS.flatMap((path) => {
    const field = fields.find((candidate) => candidate.path === path);
    return field === undefined
      ? []
      : [{ path, headers: [FIELDS_HEADER, field.label, '', ''], content: { type: 'field', field } } as const];
  });
}

function proseColumns(edition: EditionSpec): readonly ListColumn[] {
  return edition.sections.flatMap((section) => {
    const { content: key } = section;
    if (key === 'disclosure' || key === 'applications' || key === 'proceedings') return [];
    const headers = [PROSE_HEADER, sectionHeading(section), '', ''];
    return [{ path: key, headers, content: { type: 'prose', key } } as const];
  });
}

type Headers = readonly [path: string, headers: readonly [group: string, row: string, column: string]];

function disclosureHeaders(edition: EditionSpec): readonly Headers[] {
  return edition.disclosure.flatMap(({ clause, rows, columns }) =>
    rows.flatMap((row) =>
      columns.map(
        (column): Headers => [`disclosure.${row.key}.${column.key}`, [clause, row.label, column.label]],
      ),
    ),
  );
}

function applicationHeaders(edition: EditionSpec): readonly Headers[] {
  return leafRows(edition.applications).flatMap(({ path, row, groups }) => {
    const group = groups.map(({ label = '' }) => label).join('');
    const label = row.label ?? row.key;
    return applicantColumns.map(
      (column): Headers => [
        `applications.${path}.${column.key}`,
        group === '' ? [label, '', column.label] : [group, label, column.label],
      ],
    );
  });
}

function proceedingHeaders(): readonly Headers[] {
  return proceedingGroups.flatMap((group) =>
    outcomeColumns.map(
      (column): Headers => [`proceedings.${group.key}.${column.key}`, [group.label, '', column.label]],
    ),
  );
}
