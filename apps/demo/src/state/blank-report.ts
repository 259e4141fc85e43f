import {
  type EditionId,
  editionForYear,
  editionSpec,
  figureSpecs,
  latestEdition,
  type Organ,
  REPORT_SCHEMA_ID,
  type Report,
  withFigure,
} from '@xxgk/model';

/** A report with an organ and a year and nothing else: figures blank, prose empty. */
export function blankReport(organ: Organ, year: number, edition?: EditionId): Report {
  const id = edition ?? editionForYear(year) ?? latestEdition;
  let report: object = { schema: REPORT_SCHEMA_ID, edition: id, year, organ, overview: '' };
  for (const { path } of figureSpecs(editionSpec(id))) report = withFigure(report, path, null);
  return { ...report, problems: '', other: '' } as unknown as Report;
}
