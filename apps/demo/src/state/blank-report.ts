import {
  type EditionId,
  editionForYear,
  latestEdition,
  blankReport as modelBlankReport,
  type Organ,
  type Report,
} from '@xxgk/model';

/** A report with an organ and a year and nothing else, in the form that is prescribed for the year. */
export function blankReport(organ: Organ, year: number, edition?: EditionId): Report {
  return modelBlankReport(edition ?? editionForYear(year) ?? latestEdition, year, organ);
}
