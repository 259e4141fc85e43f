import type { Finding, Language, Wording } from '@xxgk/document';
import type { SourcePlace } from '@xxgk/sources';

/** Where a figure or a paragraph of the report stood in the file, and the words that stood there. */
export interface Provenance {
  /** Path in the report: `applications.newlyReceived.total`, `overview`. A field of several paragraphs has one each. */
  readonly path: string;
  readonly place: SourcePlace;
  readonly text: string;
}

/** Why a file is no report that can be read, in the words of a finding. */
export interface Refusal extends Readonly<Record<Language, Wording>> {
  readonly id: string;
}

/** What a file says as a report: data to be held against the schema, what was uncertain, and where all of it stood. */
export interface Interpretation {
  readonly input: unknown;
  readonly findings: readonly Finding[];
  readonly provenance: readonly Provenance[];
  /** Nothing was read, and why. */
  readonly refusal?: Refusal;
}
