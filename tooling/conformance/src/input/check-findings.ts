import { readFileSync } from 'node:fs';
import type { Outcome } from '../check.js';

/** The command named every rule that wrong input breaks. */
export async function checkFindings(findings: string, expected: string): Promise<Outcome> {
  return judgeFindings(readFileSync(findings, 'utf8'), readFileSync(expected, 'utf8'));
}

/** `said` is what the command printed; `expected` holds a rule a line. Pure. */
export function judgeFindings(said: string, expected: string): Outcome {
  const lines = said.split('\n');
  const rules = expected.split('\n').filter((rule) => rule !== '');
  const tellingOf = (rule: string) => lines.filter((line) => line.includes(`[${rule}]`));
  const silent = rules.filter((rule) => tellingOf(rule).length === 0);
  return {
    passed: silent.length === 0,
    summary: silent.length === 0 ? rules.join(', ') : `not told: ${silent.join(', ')}`,
    details: rules.flatMap(tellingOf).map((line) => line.trim()),
  };
}
