import { describeFigure, editionSpec, type FigureSpec, type Report } from '@xxgk/model';
import type { ComparedReports } from './comparison-text.js';

/** What differs between two reports, as data for other programs: `xxgk/comparison@1`. */
export function comparisonJson({ before, after, names, comparison }: ComparedReports): object {
  const side = (name: string, { organ, year, edition }: Report): object => ({
    name,
    organ: organ.name,
    year,
    edition,
  });
  const placeIn =
    ({ edition }: Report) =>
    (spec: FigureSpec) => ({ path: spec.path, where: describeFigure(editionSpec(edition), spec) });
  return {
    schema: 'xxgk/comparison@1',
    before: side(names.before, before),
    after: side(names.after, after),
    figures: comparison.shared
      .filter(({ isSame }) => !isSame)
      .map(({ spec, before: left, after: right, change }) => ({
        ...placeIn(after)(spec),
        before: left,
        after: right,
        change,
      })),
    onlyBefore: comparison.onlyBefore.map(placeIn(before)),
    onlyAfter: comparison.onlyAfter.map(placeIn(after)),
    prose: comparison.prose,
  };
}
