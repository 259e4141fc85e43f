/** How grave a finding is: an `error` makes the report unfit to submit, a `note` only informs. */
export type Severity = 'error' | 'warning' | 'note';

/** The languages in which findings can be worded. */
export type Language = 'zh-CN' | 'en';

/** A stretch of a piece of prose, in UTF-16 code units from its start; `end` is not part of it. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/** One change to a report: the value at a path, or the text of a range in the prose at a path. */
export type Edit =
  | { readonly path: readonly (string | number)[]; readonly value: unknown }
  | { readonly path: readonly (string | number)[]; readonly range: TextRange; readonly text: string };

/** A way to mend a finding that a machine can apply. `safe`: it changes no figure that a person wrote. */
export interface Fix {
  readonly title: string;
  readonly safe: boolean;
  readonly edits: readonly Edit[];
}

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
  /** The words in the prose at `path` that the finding speaks of. */
  readonly range?: TextRange;
  readonly actual?: string | number;
  readonly expected?: string | number;
  /** `actual` less `expected`, where both are numbers. */
  readonly difference?: number;
  readonly hint?: string;
  readonly fix?: Fix;
  /** The clause the rule comes from, e.g. `国办公开办函〔2021〕30号 附件`. */
  readonly source?: string;
}

/** True when at least one finding is an error (or, when `strict`, a warning). Never throws. */
export function hasErrors(findings: readonly Finding[], strict = false): boolean {
  return findings.some(({ severity }) => severity === 'error' || (strict && severity === 'warning'));
}
