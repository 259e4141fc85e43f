import type { Finding } from '@xxgk/document';
import { type ProseLevel, parseProse } from '@xxgk/official';

/** A stretch of a line; words of a finding have its severity. */
export interface MarkedPart {
  readonly start: number;
  readonly text: string;
  readonly severity: Finding['severity'] | undefined;
}

/** A line of prose as it is marked behind the words: its level, or that it names a picture. */
export interface MarkedLine {
  /** First character of the line in the prose. */
  readonly start: number;
  readonly level: ProseLevel | undefined;
  readonly isPicture: boolean;
  readonly parts: readonly MarkedPart[];
}

type Marked = Required<Pick<Finding, 'range' | 'severity'>>;

/** The lines of prose with their levels and the words of findings. Joined, the parts give each line back. */
export function markedLines(value: string, findings: readonly Finding[]): readonly MarkedLine[] {
  const parsed = new Map(parseProse(value).map((line) => [line.line, line]));
  const ranges = findings.flatMap(({ range, severity }) => (range ? [{ range, severity }] : []));
  let next = 0;
  return value.split('\n').map((text, line) => {
    const start = next;
    next += text.length + 1;
    const { level, picture } = parsed.get(line) ?? {};
    return { start, level, isPicture: picture !== undefined, parts: markedParts(text, start, ranges) };
  });
}

function markedParts(text: string, from: number, ranges: readonly Marked[]): readonly MarkedPart[] {
  const to = from + text.length;
  const here = ranges.filter(({ range }) => range.start < to && range.end > from);
  const cuts = [...new Set([from, to, ...here.flatMap(({ range }) => [range.start, range.end])])]
    .filter((cut) => cut >= from && cut <= to)
    .sort((one, other) => one - other);
  return cuts.slice(0, -1).map((start, index) => {
    const end = cuts[index + 1] ?? to;
    const severity = here.find(({ range }) => range.start <= start && range.end >= end)?.severity;
    return { start, text: text.slice(start - from, end - from), severity };
  });
}
