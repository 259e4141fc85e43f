import type { Edit, Finding, Fix } from '@xxgk/document';

/** A finding that a machine can mend. */
export type Fixable = Finding & { readonly fix: Fix };

/** The findings whose safe fixes can be made together: nobody accepts them, and no two write over the same words or field. */
export function safeFixes(findings: readonly Finding[]): readonly Fixable[] {
  const taken: Edit[] = [];
  return findings.filter((finding): finding is Fixable => {
    if (finding.fix?.safe !== true || finding.accepted !== undefined) return false;
    if (finding.fix.edits.some((edit) => taken.some((other) => conflict(edit, other)))) return false;
    taken.push(...finding.fix.edits);
    return true;
  });
}

function conflict(a: Edit, b: Edit): boolean {
  if (a.path.join('.') !== b.path.join('.')) return false;
  if (!('range' in a) || !('range' in b)) return true;
  return a.range.start < b.range.end && b.range.start < a.range.end;
}
