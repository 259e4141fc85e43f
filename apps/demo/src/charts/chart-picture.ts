import { chartIds, makeChart } from '@xxgk/charts';
import type { Language } from '@xxgk/document';
import type { Report } from '@xxgk/model';

/** What charts are drawn from. */
export interface ChartFigures {
  readonly report: Report;
  readonly previous: Report | undefined;
  readonly earlier: readonly Report[] | undefined;
}

/** The picture of a chart as an address, by what prose names it (`chart:outcomes`); `undefined` where it cannot be drawn yet. */
export function chartPicture(
  name: string,
  { report, previous, earlier = [] }: ChartFigures,
  language: Language,
): string | undefined {
  if (!chartIds.some((id) => name === `chart:${id}`)) return undefined;
  const { svg } = makeChart(report, {
    name,
    fontFamily: 'sans-serif',
    language,
    previous: [...(previous === undefined ? [] : [previous]), ...earlier],
  });
  return svg === undefined ? undefined : `data:image/svg+xml,${encodeURIComponent(svg)}`;
}
