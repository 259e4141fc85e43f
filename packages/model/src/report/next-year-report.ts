import { blankReport } from './blank-report.js';
import { figureValue } from './count.js';
import { editionForYear, editionSpec, latestEdition } from './editions/edition-for-year.js';
import { figureSpecs } from './editions/figures.js';
import { figureAt, withFigure } from './figure-access.js';
import { proseFields } from './prose-fields.js';
import type { Report } from './report.js';

/**
 * The report of the year after another, as far as that one tells: organ, the prose as a starting point, 上年结转 from
 * 结转下年度, and in the form of 2019 上一年项目数量 from the number and change of the year before. All other figures
 * are `null`. Pure.
 * @rule practice: 本年的上年结转＝上年的结转下年度
 */
export function nextYearReport(last: Report): Report {
  const year = last.year + 1;
  const edition = editionForYear(year) ?? latestEdition;
  const prose = proseFields.flatMap((field) => (last[field] === undefined ? [] : [[field, last[field]]]));
  let next: Report = { ...blankReport(edition, year, last.organ), ...Object.fromEntries(prose) };
  for (const { path, measure } of figureSpecs(editionSpec(edition))) {
    const value = carriedOver(last, path) ?? (measure === 'count' ? itemsOfLastYear(last, path) : undefined);
    if (value !== undefined) next = withFigure(next, path, value);
  }
  return next;
}

function carriedOver(last: Report, path: string): number | undefined {
  const [, column] = /^applications\.carriedOver\.(.+)$/u.exec(path) ?? [];
  if (column === undefined) return undefined;
  return figureValue(figureAt(last, `applications.carriedForward.${column}`)) ?? undefined;
}

function itemsOfLastYear(last: Report, path: string): number | undefined {
  const [, row] = /^(disclosure\..+)\.previousItems$/u.exec(path) ?? [];
  if (row === undefined) return undefined;
  const [items, change] = ['previousItems', 'change'].map((key) =>
    figureValue(figureAt(last, `${row}.${key}`)),
  );
  if (items === undefined || items === null || change === undefined || change === null) return undefined;
  return items + change < 0 ? undefined : items + change;
}
