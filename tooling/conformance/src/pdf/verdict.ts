export interface FailedRule {
  readonly clause: string;
  readonly test: number;
  readonly description: string;
  readonly count: number;
  /** Place of the first failure in the validator's model of the file; may be empty. */
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

/** Pure. Lines that are no JSON objects are passed over. */
export function parseVerdicts(output: string): readonly Verdict[] {
  return output
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line));
}
