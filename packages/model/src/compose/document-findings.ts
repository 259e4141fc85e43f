import type { Finding, Language, Table } from '@xxgk/document';
import { sectionHeading } from '../report/describe-place.js';
import { editionSpec } from '../report/editions/edition-for-year.js';
import type { Report } from '../report/report.js';
import { composeFittedTable, isTable, type TableOptions } from './compose-fitted-table.js';
import { namedPictures } from './compose-picture.js';
import { pictureLeftOut, tableTooWide } from './document-finding-kinds.js';

/** What decides how a document shows its report. */
export interface DocumentFindingOptions extends TableOptions {
  /** Paths of the pictures that are given, or about whose loss the user is told otherwise. */
  readonly pictures?: ReadonlySet<string>;
}

/** What a report holds that its document does not show, or not as it should. Pure; never throws. */
export function documentFindings(
  report: Report,
  language: Language = 'zh-CN',
  { pictures = new Set(), ...options }: DocumentFindingOptions = {},
): readonly Finding[] {
  return [...picturesLeftOut(report, language, pictures), ...crowdedTables(report, language, options)];
}

function picturesLeftOut(
  report: Report,
  language: Language,
  pictures: ReadonlySet<string>,
): readonly Finding[] {
  return namedPictures(report)
    .filter(({ path }) => !pictures.has(path))
    .map(({ place, caption, path }) =>
      pictureLeftOut.find(language, { path: place }, caption === '' ? path : caption),
    );
}

/** Tables whose figures have no room on one line, however the table is set. */
function crowdedTables(report: Report, language: Language, options: TableOptions): readonly Finding[] {
  return editionSpec(report.edition).sections.flatMap((section) => {
    const { content } = section;
    if (!isTable(content)) return [];
    const { table, fits } = composeFittedTable(report, content, options);
    if (fits) return [];
    const isTurnable = content !== 'disclosure' && table.orientation === undefined;
    const words = [sectionHeading(section), longestFigure(table), isTurnable] as const;
    return tableTooWide.find(language, { path: [content] }, ...words);
  });
}

function longestFigure({ rows }: Table): number {
  const figures = rows.flatMap(({ cells }) => cells.filter(({ role }) => role === 'figure'));
  return Math.max(0, ...figures.map(({ text }) => /\d+/u.exec(text)?.[0].length ?? 0));
}
