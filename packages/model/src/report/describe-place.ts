import type { Language } from '@xxgk/document';
import { type FigureSpec, figureSpecs } from './editions/figures.js';
import type { EditionSpec, SectionSpec } from './editions/form.js';
import { fieldName, namedFields } from './field-names.js';

/** What stands between the parts of a place: section, row, column. */
export const PLACE_SEPARATOR = ' · ';

/** `一、总体情况` */
export function sectionHeading(section: SectionSpec): string {
  return `${section.number}、${section.heading}`;
}

/** The section that holds a table or a piece of prose. @throws RangeError when the edition has none. */
export function sectionOf(edition: EditionSpec, content: SectionSpec['content']): SectionSpec {
  const section = edition.sections.find((candidate) => candidate.content === content);
  if (section === undefined) throw new RangeError(`edition ${edition.id} has no section for ${content}`);
  return section;
}

/** A figure in the words of the form: section, row, column. */
export function describeFigure(edition: EditionSpec, figure: FigureSpec): string {
  return [
    sectionHeading(sectionOf(edition, figure.table)),
    labelInQuotes(figure.rowLabel),
    labelInQuotes(figure.columnLabel),
  ].join(PLACE_SEPARATOR);
}

/** A label in quotation marks, those inside it being single ones. @rule GB/T 15834-2011 §4.8.3.3 */
export function labelInQuotes(label: string): string {
  return `“${label.replaceAll('“', '‘').replaceAll('”', '’')}”`;
}

/** A place in the data in words: a figure by its row and column, any other field by its name. */
export function describePlace(
  edition: EditionSpec,
  path: readonly PropertyKey[],
  language: Language,
): { readonly where: string; readonly figure?: FigureSpec } {
  const joined = path.map(String).join('.');
  const figure = figureSpecs(edition).find(
    (spec) => joined === spec.path || joined.startsWith(`${spec.path}.`),
  );
  if (figure) return { where: describeFigure(edition, figure), figure };
  return {
    where: namedFields().includes(joined)
      ? fieldName(joined, language)
      : (rowPlace(edition, joined) ?? joined),
  };
}

function rowPlace(edition: EditionSpec, path: string): string | undefined {
  const inRow = figureSpecs(edition).filter((spec) => spec.path.startsWith(`${path}.`));
  const [first] = inRow;
  if (first === undefined) return undefined;
  const section = sectionHeading(sectionOf(edition, first.table));
  const isOneRow = inRow.every(({ rowLabel }) => rowLabel === first.rowLabel);
  return isOneRow ? `${section}${PLACE_SEPARATOR}${labelInQuotes(first.rowLabel)}` : section;
}
