import type { Finding, TextRange } from '@xxgk/document';
import type { FilledStretch } from './evaluate.js';
import type { PlaceholderMap } from './fill-placeholders.js';

/**
 * Findings about filled prose as findings about its template: ranges lead to the same words there, or to the whole
 * placeholder that wrote them; fixes that would write into a placeholder are left out. Pure.
 */
export function mapToTemplate(findings: readonly Finding[], map: PlaceholderMap): readonly Finding[] {
  return findings.map((finding) => {
    const stretches = map[String(finding.path?.[0])];
    const mapped =
      stretches === undefined || finding.range === undefined ? finding : withRange(finding, stretches);
    return withMappedFix(mapped, map);
  });
}

function withRange(finding: Finding, stretches: readonly FilledStretch[]): Finding {
  const { range, ...rest } = finding;
  const mapped = range === undefined ? undefined : sourceOf(range, stretches)?.range;
  return mapped === undefined ? rest : { ...rest, range: mapped };
}

function withMappedFix(finding: Finding, map: PlaceholderMap): Finding {
  const { fix, ...rest } = finding;
  if (fix === undefined) return finding;
  const edits = fix.edits.map((edit) => {
    const stretches = map[String(edit.path[0])];
    if (stretches === undefined) return edit;
    if (!('range' in edit)) return undefined;
    const source = sourceOf(edit.range, stretches);
    return source?.isLiteral === true ? { ...edit, range: source.range } : undefined;
  });
  const possible = edits.filter((edit) => edit !== undefined);
  return possible.length === edits.length ? { ...rest, fix: { ...fix, edits: possible } } : rest;
}

function sourceOf(
  { start, end }: TextRange,
  stretches: readonly FilledStretch[],
): { readonly range: TextRange; readonly isLiteral: boolean } | undefined {
  const touched = stretches.filter(
    ({ filled }) => filled.start < Math.max(end, start + 1) && filled.end > start,
  );
  const [first] = touched;
  const last = touched.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const from = first.isLiteral ? first.source.start + (start - first.filled.start) : first.source.start;
  const to = last.isLiteral ? last.source.start + (end - last.filled.start) : last.source.end;
  return {
    range: { start: Math.max(first.source.start, from), end: to },
    isLiteral: touched.every((stretch) => stretch.isLiteral),
  };
}
