import { editionSpec, figureAt, figureValue, formulasOf, type Report } from '@xxgk/model';

/** Whether a figure is there; a total of 0 only when its parts are: that of a blank table says nothing yet. */
export function isFilledIn(report: Report, path: string): boolean {
  const value = figureValue(figureAt(report, path)) ?? null;
  if (value === null) return false;
  const parts = formulasOf(editionSpec(report.edition)).find(
    ({ computes, left }) => computes && left[0] === path,
  )?.right;
  return value !== 0 || (parts ?? []).every((part) => isFilledIn(report, part));
}
