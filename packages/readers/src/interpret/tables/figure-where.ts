import { type Language, words } from '@xxgk/document';
import { type EditionSpec, type FigureSpec, sectionHeading, sectionOf } from '@xxgk/model';

const text = words({ 'zh-CN': { separator: '，', row: '一行' }, en: { separator: ', ', row: '' } });

/** Section, row and column of a figure in the words of the form. */
export function figureWhere(edition: EditionSpec, spec: FigureSpec, language: Language): string {
  const heading = sectionHeading(sectionOf(edition, spec.table));
  return [heading, `“${spec.rowLabel}”`, `“${spec.columnLabel}”`].join(text(language).separator);
}

/** The row of a figure: its path without the column. */
export function rowOf({ path }: FigureSpec): string {
  return path.slice(0, path.lastIndexOf('.'));
}

/** Section and row of figures of one row, and their columns where they are not all of the row. */
export function rowWhere(
  edition: EditionSpec,
  specs: readonly FigureSpec[],
  hasColumns: boolean,
  language: Language,
): string {
  const [first] = specs;
  if (first === undefined) return '';
  if (specs.length === 1 && hasColumns) return figureWhere(edition, first, language);
  const heading = sectionHeading(sectionOf(edition, first.table));
  const columns = hasColumns ? [specs.map(({ columnLabel }) => `“${columnLabel}”`).join('')] : [];
  return [heading, `“${first.rowLabel}”${text(language).row}`, ...columns].join(text(language).separator);
}
