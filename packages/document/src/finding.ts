/** How grave a finding is: an `error` makes the report unfit to submit, a `note` only informs. */
export type Severity = 'error' | 'warning' | 'note';

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

/** One figure that may be wrong and what it would have to be; `actual` is `null` where the cell is blank. */
export interface FigureChange {
  readonly path: readonly (string | number)[];
  /** The cell in the words of the form, as in “‘（一）予以公开’的‘自然人’”. */
  readonly where: string;
  readonly actual: number | null;
  readonly expected: number;
}

/** A way in which figures could be made to agree: one figure changed, or two together. */
export interface Candidate {
  readonly changes: readonly FigureChange[];
  /** How many broken comparisons it mends at once; it breaks none. */
  readonly mends: number;
}

/** That a person has looked at a finding and lets it stand, and why. */
export interface Acceptance {
  readonly reason: string;
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
  /** What does as the hint says where commands are given, `--fonts`; elsewhere it means nothing. */
  readonly option?: string;
  readonly fix?: Fix;
  /** Figures that could be at fault, the likeliest first. */
  readonly candidates?: readonly Candidate[];
  /** Present where the report accepts the finding; it is shown all the same. */
  readonly accepted?: Acceptance;
  /** The clause the rule comes from, e.g. `国办公开办函〔2021〕30号 附件`. */
  readonly source?: string;
}

/**
 * True when at least one finding is an error (or, when `strict`, a warning) that nobody has accepted. With `strict` an
 * error counts even when it is accepted. Never throws.
 */
export function hasErrors(findings: readonly Finding[], strict = false): boolean {
  return findings.some(
    ({ severity, accepted }) =>
      (severity === 'error' && (strict || accepted === undefined)) ||
      (strict && severity === 'warning' && accepted === undefined),
  );
}
