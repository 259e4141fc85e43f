import type { Report } from '@xxgk/model';

/** The reports of earlier years that are about the organ of a report, and the one to compare it with. */
export interface EarlierReports {
  readonly ofOrgan: readonly Report[];
  readonly previous: Report | undefined;
}

/**
 * Among reports of many organs and years those of this organ. Where all are of one organ, its name may have changed; a
 * single report is compared with whatever its year, so that a wrong one is told and not passed over.
 */
export function earlierReports({ organ, year }: Report, given: readonly Report[]): EarlierReports {
  const isOfOne = new Set(given.map((report) => report.organ.name)).size <= 1;
  const ofOrgan = isOfOne ? given : given.filter((report) => report.organ.name === organ.name);
  const before = ofOrgan.find((report) => report.year === year - 1);
  return { ofOrgan, previous: before ?? (given.length === 1 ? given[0] : undefined) };
}
