import type { FigureComparison, ProseComparison, ReportComparison } from '@xxgk/collection';
import { editionSpec, type Report, sectionHeading, sectionOf } from '@xxgk/model';
import type { CliMessages } from '../messages/cli-messages.js';

/** Two reports under the names by which they are told apart. */
export interface ComparedReports {
  readonly before: Report;
  readonly after: Report;
  readonly names: { readonly before: string; readonly after: string };
  readonly comparison: ReportComparison;
}

/** What differs, as lines of text: figures with their change, clauses that were removed (-) and added (+). */
export function comparisonText(
  { after, names, comparison }: ComparedReports,
  messages: CliMessages,
): readonly string[] {
  const { diff } = messages;
  const changed = comparison.shared.filter(({ isSame }) => !isSame);
  const only = (name: string, count: number): readonly string[] =>
    count === 0 ? [] : [diff.onlyIn(name, count)];
  return [
    diff.title(names.before, names.after),
    diff.figures(changed.length, comparison.shared.length),
    ...changed.map((figure) => `  ${figureLine(figure, after, messages)}`),
    ...only(names.before, comparison.onlyBefore.length),
    ...only(names.after, comparison.onlyAfter.length),
    ...comparison.prose.flatMap((prose) => proseLines(prose, messages)),
  ];
}

/** Section, row and column of a figure in the words of the form. */
export function placeOf({ spec }: Pick<FigureComparison, 'spec'>, { edition }: Report): string {
  const section = sectionHeading(sectionOf(editionSpec(edition), spec.table));
  return `${section} · “${spec.rowLabel}” · “${spec.columnLabel}”`;
}

function figureLine(figure: FigureComparison, report: Report, { diff }: CliMessages): string {
  const { before, after, change } = figure;
  const [left, right] = [before, after].map((text) => (text === '' ? diff.blank : text));
  const sign = change === undefined || change === 0 ? '' : change > 0 ? `+${change}` : String(change);
  return diff.figure(placeOf(figure, report), left ?? '', right ?? '', sign);
}

function proseLines({ key, changes, likeness }: ProseComparison, { diff }: CliMessages): readonly string[] {
  const share = `${Math.round(likeness * 100)}%`;
  const marked = changes.flatMap(({ kind, text }) =>
    kind === 'same'
      ? []
      : text
          .split('\n')
          .filter((line) => line !== '')
          .map((line) => `  ${kind === 'removed' ? '-' : '+'} ${line}`),
  );
  return [diff.prose(diff.proseNames[key], share), ...marked];
}
