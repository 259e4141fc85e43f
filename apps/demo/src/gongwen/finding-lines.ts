import type { Finding, Severity } from '@xxgk/document';
import { lineIndexAt, lineRange, SOURCE_PATH } from '../state/gongwen-draft.js';

/** The line that a finding speaks of, counted from 0; `undefined` where it speaks of the whole. */
export function lineOf(
  { path, range }: Pick<Finding, 'path' | 'range'>,
  markdown: string,
): number | undefined {
  if (path?.[0] !== SOURCE_PATH) return undefined;
  if (range !== undefined) return lineIndexAt(markdown, range.start);
  return typeof path[1] === 'number' ? path[1] : undefined;
}

/** Findings in the order of the lines, those of the whole last; each leads to words of the source. */
export function findingsByLine(findings: readonly Finding[], markdown: string): readonly Finding[] {
  return findings
    .map((finding) => ({ finding, line: lineOf(finding, markdown) }))
    .toSorted((one, other) => (one.line ?? Infinity) - (other.line ?? Infinity))
    .map(({ finding, line }) =>
      line === undefined || finding.range !== undefined
        ? finding
        : { ...finding, path: [SOURCE_PATH], range: lineRange(markdown, line) },
    );
}

const WEIGHT: Readonly<Record<Severity, number>> = { error: 2, warning: 1, note: 0 };

/** The worst that is said of each line. */
export function worstByLine(findings: readonly Finding[], markdown: string): ReadonlyMap<number, Severity> {
  const worst = new Map<number, Severity>();
  for (const finding of findings) {
    const line = lineOf(finding, markdown);
    if (line === undefined) continue;
    const before = worst.get(line);
    if (before === undefined || WEIGHT[finding.severity] > WEIGHT[before]) worst.set(line, finding.severity);
  }
  return worst;
}
