import { type Language, words } from '@xxgk/document';
import { describeFigure, editionSpec, proseHeading, type Report } from '@xxgk/model';
import type { FigureComparison } from './compare-figures.js';
import type { ProseComparison, ReportComparison } from './compare-reports.js';

/** Two reports under the names that distinguish them. */
export interface ComparedReports {
  readonly before: Report;
  readonly after: Report;
  readonly names: { readonly before: string; readonly after: string };
  readonly comparison: ReportComparison;
}

const text = words({
  'zh-CN': {
    title: (before: string, after: string) => `对比：${before} 与 ${after}`,
    figures: (changed: number, all: number) => `表格数据：${all} 项中 ${changed} 项不同。`,
    figure: (where: string, before: string, after: string, change: string) =>
      `${where}：${before} → ${after}${change === '' ? '' : `（${change}）`}`,
    blank: '空白',
    onlyIn: (name: string, count: number) => `仅“${name}”的格式有的项目 ${count} 项。`,
    prose: (name: string, likeness: string) => `${name}：相同文字 ${likeness}。`,
  },
  en: {
    title: (before, after) => `${before} and ${after}`,
    figures: (changed, all) => `Figures: ${changed} of ${all} differ.`,
    figure: (where, before, after, change) =>
      `${where}: ${before} → ${after}${change === '' ? '' : ` (${change})`}`,
    blank: 'blank',
    onlyIn: (name, count) => `${count} figures are only in the form of "${name}".`,
    prose: (name, likeness) => `${name}: ${likeness} of the text is the same.`,
  },
});

type Texts = ReturnType<typeof text>;

/** What differs, as lines of text: figures with their change, clauses that were removed (-) and added (+). */
export function comparisonText(
  { after, names, comparison }: ComparedReports,
  language: Language,
): readonly string[] {
  const texts = text(language);
  const changed = comparison.shared.filter(({ isSame }) => !isSame);
  const only = (name: string, count: number): readonly string[] =>
    count === 0 ? [] : [texts.onlyIn(name, count)];
  return [
    texts.title(names.before, names.after),
    texts.figures(changed.length, comparison.shared.length),
    ...changed.map((figure) => `  ${figureLine(figure, after, texts)}`),
    ...only(names.before, comparison.onlyBefore.length),
    ...only(names.after, comparison.onlyAfter.length),
    ...comparison.prose.flatMap((prose) =>
      proseLines(prose, proseHeading(editionSpec(after.edition), prose.key, language), texts),
    ),
  ];
}

function figureLine(figure: FigureComparison, { edition }: Report, texts: Texts): string {
  const { spec, before, after, change } = figure;
  const [left, right] = [before, after].map((value) => (value === '' ? texts.blank : value));
  const sign = change === undefined || change === 0 ? '' : change > 0 ? `+${change}` : String(change);
  return texts.figure(describeFigure(editionSpec(edition), spec), left ?? '', right ?? '', sign);
}

function proseLines({ changes, likeness }: ProseComparison, name: string, texts: Texts): readonly string[] {
  const share = `${Math.round(likeness * 100)}%`;
  const marked = changes.flatMap(({ kind, text: clause }) =>
    kind === 'same'
      ? []
      : clause
          .split('\n')
          .filter((line) => line !== '')
          .map((line) => `  ${kind === 'removed' ? '-' : '+'} ${line}`),
  );
  return [texts.prose(name, share), ...marked];
}
