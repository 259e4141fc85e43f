import type { FigureSpec, Report } from '@xxgk/model';
import { type ComparedReports, placeOf } from './comparison-text.js';

/** What differs, as data for other programs. */
export function comparisonJson({ before, after, names, comparison }: ComparedReports): object {
  const side = (name: string, { organ, year, edition }: Report): object => ({
    name,
    organ: organ.name,
    year,
    edition,
  });
  const place = (report: Report) => (spec: FigureSpec) => ({
    path: spec.path,
    where: placeOf({ spec }, report),
  });
  return {
    schema: 'xxgk/comparison@1',
    before: side(names.before, before),
    after: side(names.after, after),
    figures: comparison.shared
      .filter(({ isSame }) => !isSame)
      .map((figure) => ({
        ...place(after)(figure.spec),
        before: figure.before,
        after: figure.after,
        change: figure.change,
      })),
    onlyBefore: comparison.onlyBefore.map(place(before)),
    onlyAfter: comparison.onlyAfter.map(place(after)),
    prose: comparison.prose,
  };
}
