/** How grave a finding is: an `error` makes the report unfit to submit, a `note` only informs. */
export type Severity = 'error' | 'warning' | 'note';

/** The languages in which findings can be worded. */
export type Language = 'zh-CN' | 'en';

/**
 * Something a person should know about a report, as data.
 * `path` leads into the report (`['applications', 'newlyReceived', 'total']`), `where` names the same
 * place in the words of the official form. Findings are never thrown.
 */
export interface Finding {
  readonly ruleId: string;
  readonly severity: Severity;
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly where?: string;
  readonly actual?: string | number;
  readonly expected?: string | number;
  readonly hint?: string;
  /** The clause the rule comes from, e.g. `国办公开办函〔2021〕30号 附件`. */
  readonly source?: string;
}

/** True when at least one finding is an error (or, when `strict`, a warning). Never throws. */
export function hasErrors(findings: readonly Finding[], strict = false): boolean {
  return findings.some(({ severity }) => severity === 'error' || (strict && severity === 'warning'));
}
