import type { Outcome } from '../check.js';
import { failure } from '../check.js';
import { lastLines, run, shortenPaths } from '../process/run.js';
import { veraPdfClassPath } from './verapdf-setup.js';

export interface FailedRule {
  readonly clause: string;
  readonly test: number;
  readonly description: string;
  readonly count: number;
  /** Place of the first failure in veraPDF's model of the file. */
  readonly example: string;
}

/** One line of the Java program: `error` where the file could not be read. */
export interface Verdict {
  readonly file: string;
  readonly flavour: string;
  readonly compliant?: boolean;
  readonly failedRules?: readonly FailedRule[];
  readonly error?: string;
}

/** Validates all files for all flavours (`3a`, `ua1`, …) in one JVM. @throws where the JVM fails as a whole */
export async function validateWithVeraPdf(
  files: readonly string[],
  flavours: readonly string[],
): Promise<readonly Verdict[]> {
  if (files.length === 0) return [];
  const { code, stdout, stderr } = await run('java', [
    // A run of seconds: the optimising compiler and parallel collection cost more than they bring.
    '-XX:TieredStopAtLevel=1',
    '-XX:+UseSerialGC',
    '-Djava.awt.headless=true',
    '-cp',
    veraPdfClassPath(),
    'ValidatePdf',
    flavours.join(','),
    ...files,
  ]);
  if (code !== 0) throw new Error(`veraPDF ended with ${code}: ${shortenPaths(lastLines(stderr), files)}`);
  return parseVerdicts(stdout);
}

/** Pure. Lines that are no JSON objects are passed over. */
export function parseVerdicts(output: string): readonly Verdict[] {
  return output
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line));
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
