import type { Finding } from '@xxgk/document';

/** The gravest finding at each path; what a person lets stand does not count. */
export function worstByPath(findings: readonly Finding[]): ReadonlyMap<string, Finding['severity']> {
  const rank = { error: 2, warning: 1, note: 0 } as const;
  const worst = new Map<string, Finding['severity']>();
  for (const { path, severity, accepted } of findings) {
    const key = path?.join('.');
    if (key === undefined || accepted !== undefined) continue;
    const known = worst.get(key);
    if (known === undefined || rank[severity] > rank[known]) worst.set(key, severity);
  }
  return worst;
}
