import type { Finding } from '@xxgk/document';

/** Findings of one rule: shown one by one when they are few, under one heading when they are many. */
export interface FindingGroup {
  readonly ruleId: string;
  readonly findings: readonly Finding[];
}

/** Findings by rule, in the order in which each rule first speaks. */
export function groupFindings(findings: readonly Finding[]): readonly FindingGroup[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings)
    groups.set(finding.ruleId, [...(groups.get(finding.ruleId) ?? []), finding]);
  return [...groups].map(([ruleId, members]) => ({ ruleId, findings: members }));
}

/** The values that mend all findings of a group in one step; `undefined` where one of them takes more than that. */
export function valuesThatMend(
  findings: readonly Finding[],
): readonly { readonly path: readonly (string | number)[]; readonly value: unknown }[] | undefined {
  const edits = findings.map(({ fix }) => fix?.edits ?? []);
  if (edits.some((list) => list.length === 0)) return undefined;
  const values = edits.flat().flatMap((edit) => ('range' in edit ? [] : [edit]));
  return values.length === edits.flat().length ? values : undefined;
}
