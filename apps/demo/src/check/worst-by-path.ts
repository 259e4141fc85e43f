import type { Finding } from '@xxgk/document';

/** The gravest finding at each path, and at each cell that its fix fills in; what a person lets stand does not count. */
export function worstByPath(findings: readonly Finding[]): ReadonlyMap<string, Finding['severity']> {
  const rank = { error: 2, warning: 1, note: 0 } as const;
  const worst = new Map<string, Finding['severity']>();
  for (const { path, fix, severity, accepted } of findings) {
    if (path === undefined || accepted !== undefined) continue;
    const cells = (fix?.edits ?? []).flatMap((edit) => ('range' in edit ? [] : [edit.path]));
    for (const key of [path, ...cells].map((keys) => keys.join('.'))) {
      const known = worst.get(key);
      if (known === undefined || rank[severity] > rank[known]) worst.set(key, severity);
    }
  }
  return worst;
}
