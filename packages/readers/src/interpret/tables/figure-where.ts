import { type Language, words } from '@xxgk/document';
import { type EditionSpec, type FigureSpec, sectionHeading, sectionOf } from '@xxgk/model';

const text = words({ 'zh-CN': { separator: '，' }, en: { separator: ', ' } });

/** Section, row and column of a figure in the words of the form. */
export function figureWhere(edition: EditionSpec, spec: FigureSpec, language: Language): string {
  const heading = sectionHeading(sectionOf(edition, spec.table));
  return [heading, `“${spec.rowLabel}”`, `“${spec.columnLabel}”`].join(text(language).separator);
}
