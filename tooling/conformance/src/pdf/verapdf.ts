import type { Outcome } from '../check.js';
import { failure } from '../check.js';
import { pdfTools } from '../process/java-tools.js';
import { parseVerdicts, type Verdict } from './verdict.js';

/** Validates all files for all flavours (`3a`, `ua1`, …) in one JVM. @throws where the JVM fails as a whole */
export async function validateWithVeraPdf(
  files: readonly string[],
  flavours: readonly string[],
): Promise<readonly Verdict[]> {
  return parseVerdicts(await pdfTools.run('ValidatePdf', [flavours.join(',')], files));
}

export function judgeVerdict(verdict: Verdict | undefined): Outcome {
  if (!verdict) return failure('no verdict');
  if (verdict.error !== undefined) return failure('not readable', [verdict.error]);
  const rules = verdict.failedRules ?? [];
  return {
    passed: verdict.compliant === true && rules.length === 0,
    summary: `${rules.length} failed rules`,
    details: rules.map(
      ({ clause, test, description, count, example }) =>
        `${clause}-${test}, ${count} times: ${description} (first: ${example})`,
    ),
  };
}

/** Standards by veraPDF's name for them. */
export function flavourTitle(flavour: string): string {
  const [, accessible, part] = /^(ua)?(.+)$/.exec(flavour) ?? [];
  return `PDF/${accessible ? 'UA' : 'A'}-${part ?? flavour}`;
}
