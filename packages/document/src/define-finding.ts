import type { Finding, Severity } from './finding.js';
import type { Bilingual, Language } from './language.js';

/** What a finding says: a sentence that names the matter, and how to mend it. */
export interface Wording {
  readonly message: string;
  readonly hint?: string;
  /** What the hint is called where commands are given: `--fonts`. */
  readonly option?: string;
}

/** Everything that is known of a kind of finding before it occurs. */
export interface FindingSpec<Facts extends readonly unknown[]> {
  /** `layout/signature-alone`: the group that finds it, and its name. Never changed: reports accept findings by it. */
  readonly id: string;
  /** Of most occurrences; one that is less certain may be less grave. */
  readonly severity: Severity;
  /** What is expected, in one sentence. */
  readonly demand: Bilingual;
  /** The clause that demands it; `practice: …` or `house: …` where none does. */
  readonly source: string;
  /** Why it matters. */
  readonly why: Bilingual;
  /** What to do about it. */
  readonly remedy: Bilingual;
  /** A breach and the same thing done right. */
  readonly example?: { readonly wrong: string; readonly right: string };
  /** The sentences, made of the facts at hand. */
  readonly text: Readonly<Record<Language, (...facts: Facts) => Wording>>;
}

/** Where a finding is, and its values; a severity where the matter is less certain than usual. */
export type FindingPlace = Omit<Finding, 'ruleId' | 'severity' | 'source' | 'message'> & {
  readonly severity?: Severity;
};

/** A kind of finding with what makes one. */
export interface FindingDefinition<Facts extends readonly unknown[] = never> extends FindingSpec<Facts> {
  readonly find: (language: Language, place: FindingPlace, ...facts: Facts) => Finding;
}

/** What every definition has, whatever its facts: what catalogues read. */
export type FindingKind = Omit<FindingSpec<never>, 'text'>;

/** The only way to make a finding: its id, reasons and sentences once, beside the code that finds it. */
export function defineFinding<Facts extends readonly unknown[]>(
  spec: FindingSpec<Facts>,
): FindingDefinition<Facts> {
  const { id, severity, source, text } = spec;
  return {
    ...spec,
    find: (language, place, ...facts) => ({
      ruleId: id,
      severity,
      source,
      ...text[language](...facts),
      ...place,
    }),
  };
}
