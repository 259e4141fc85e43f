import { editionSpec } from './editions/edition-for-year.js';
import { figureSpecs } from './editions/figures.js';
import type { EditionId } from './editions/form.js';
import { withFigure } from './figure-access.js';
import type { Organ } from './organ.js';
import { REPORT_SCHEMA_ID, type Report } from './report.js';

/** A report in which nothing is filled in yet: every figure `null`, every section empty. Pure. */
export function blankReport(edition: EditionId, year: number, organ: Organ): Report {
  const { sections } = editionSpec(edition);
  const tables = figureSpecs(editionSpec(edition)).reduce<object>(
    (tree, { path }) => withFigure(tree, path, null),
    {},
  );
  const content = Object.fromEntries(sections.map(({ content: key }) => [key, '']));
  return { schema: REPORT_SCHEMA_ID, edition, year, organ, ...content, ...tables } as Report;
}
