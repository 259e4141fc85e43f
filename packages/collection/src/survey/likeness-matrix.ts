import { comparedKeys, createFingerprints, isTooLike, likenessOf } from '@xxgk/checks';
import { editionSpec, type Report, sectionHeading, sectionOf } from '@xxgk/model';

/** Sentences of a section of one organ that stand in another report. */
export interface LikePassages {
  readonly organ: string;
  /** The other organ, or the organ itself, with the year of its report. */
  readonly other: string;
  readonly otherYear: number;
  readonly section: string;
  /** How much of the section, from 0 to 1. */
  readonly share: number;
  readonly sentences: readonly string[];
}

/** How much of the prose of each organ stands in the report of each other, and in its own of last year. */
export interface LikenessMatrix {
  readonly organs: readonly string[];
  /** A row for each organ, a column for each other; the section that is more alike counts. 0 with itself. */
  readonly shares: readonly (readonly number[])[];
  /** With its own report of last year; `undefined` where that is not known. */
  readonly withLastYear: readonly (number | undefined)[];
  /** What is too much alike to be chance, the most alike first: of each section of an organ the closest others. */
  readonly passages: readonly LikePassages[];
}

/** A text that goes round is in all of them: more are not needed to see it. */
const MOST_OTHERS = 3;

/**
 * Compares the prose of reports of one year with each other, and each with the same organ's report of the year before.
 * Pure; never throws.
 * @rule 国办公开办函〔2021〕30号: 内容雷同、敷衍塞责 is accounted for
 */
export function likenessMatrix(reports: readonly Report[], lastYear: readonly Report[] = []): LikenessMatrix {
  const fingerprints = createFingerprints();
  const passages: LikePassages[] = [];
  const compare = (report: Report, other: Report): number => {
    let most = 0;
    for (const key of comparedKeys) {
      const likeness = likenessOf(report, other, key, fingerprints);
      most = Math.max(most, likeness.share);
      if (!isTooLike(likeness)) continue;
      passages.push({
        organ: report.organ.name,
        other: other.organ.name,
        otherYear: other.year,
        section: sectionHeading(sectionOf(editionSpec(report.edition), key)),
        share: likeness.share,
        sentences: likeness.copied.map(({ words }) => words),
      });
    }
    return most;
  };
  const shares = reports.map((report) =>
    reports.map((other) => (other === report ? 0 : compare(report, other))),
  );
  const withLastYear = reports.map((report) => {
    const before = lastYearOf(report, lastYear);
    return before && compare(report, before);
  });
  return {
    organs: reports.map(({ organ }) => organ.name),
    shares,
    withLastYear,
    passages: closest(passages),
  };
}

/** Of each section of an organ the others that it is most like, and its own of last year. */
function closest(passages: readonly LikePassages[]): readonly LikePassages[] {
  const counts = new Map<string, number>();
  return passages
    .toSorted((a, b) => b.share - a.share)
    .filter(({ organ, other, section }) => {
      if (organ === other) return true;
      const key = `${organ} ${section}`;
      const count = (counts.get(key) ?? 0) + 1;
      counts.set(key, count);
      return count <= MOST_OTHERS;
    });
}

/** The report of the same organ of the year before. */
export function lastYearOf(report: Report, lastYear: readonly Report[]): Report | undefined {
  return lastYear.find(({ organ, year }) => organ.name === report.organ.name && year === report.year - 1);
}
