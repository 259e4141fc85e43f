import type { Outcome } from '../check.js';
import { outputOf } from '../process/run.js';

/** Roles of the structure tree with how often each occurs, from `pdfinfo -struct`. Pure. */
export function countRoles(output: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const line of output.split('\n')) {
    const role = /^\s*([A-Z][A-Za-z0-9]*)\b(?: \(|$|:| ")/.exec(line)?.[1];
    if (role) counts.set(role, (counts.get(role) ?? 0) + 1);
  }
  return counts;
}

const SHOWN = ['H1', 'H2', 'H3', 'H4', 'P', 'Table', 'TR', 'TH', 'TD'];
const NEEDED = ['H1', 'P', 'Table', 'TR', 'TH', 'TD'];

/** The PDF is tagged, and its tables are tables with header cells; of a document that may have none other roles are `needed`. */
export async function checkStructure(pdf: string, needed: readonly string[] = NEEDED): Promise<Outcome> {
  const counts = countRoles(await outputOf('pdfinfo', ['-struct', pdf]));
  const missing = needed.filter((role) => !counts.has(role));
  const seen = SHOWN.filter((role) => counts.has(role)).map((role) => `${counts.get(role)} ${role}`);
  return {
    passed: missing.length === 0,
    summary: seen.join(', ') || 'none',
    details: missing.map((role) => `no ${role}`),
  };
}
