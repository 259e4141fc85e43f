import { words } from '@xxgk/document';
import { figureAt, figureValue, formatFigure, type Report } from '@xxgk/model';

/** Last year's figure as it is said; `change` is this year's less last year's. */
export const lastYearText = words({
  'zh-CN': {
    figure: (year: number, figure: string) => `${year}年：${figure === '' ? '空白' : figure}`,
    change: (change: number) => (change > 0 ? `增加${change}` : change < 0 ? `减少${-change}` : '相同'),
  },
  en: {
    figure: (year, figure) => `${year}: ${figure === '' ? 'blank' : figure}`,
    change: (change) => (change > 0 ? `up ${change}` : change < 0 ? `down ${-change}` : 'the same'),
  },
});

/** A figure of last year's report beside this year's. */
export interface LastYearFigure {
  readonly text: string;
  /** This year's less last year's; absent where one of them is no number. */
  readonly change?: number;
}

/** What last year's report has at a path; `undefined` where its form has no such figure. */
export function lastYearFigure(previous: Report, report: Report, path: string): LastYearFigure | undefined {
  const before = figureAt(previous, path);
  if (before === undefined) return undefined;
  const [old, now] = [figureValue(before), figureValue(figureAt(report, path))];
  const text = formatFigure(before);
  // Amounts have at most a handful of decimals: what binary fractions add beyond them is noise.
  return old === null || now === null ? { text } : { text, change: Number((now - old).toFixed(6)) };
}

/** The change as a mark that does without colour: ▲3, ▼2, ＝. */
export function changeMark(change: number): string {
  if (change === 0) return '＝';
  return change > 0 ? `▲${change}` : `▼${-change}`;
}

/** Fewest characters of a mark that a narrow column has no room for. */
const LONG = 5;

/** The same in a narrow column: of a large change the direction alone, whose size the bar below the table tells. */
export function shortMark(change: number): string {
  const mark = changeMark(change);
  return mark.length < LONG ? mark : mark.slice(0, 1);
}
