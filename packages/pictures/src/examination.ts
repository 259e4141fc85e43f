import type { Finding, FindingPlace, Image, Language } from '@xxgk/document';

/** A picture fit to be set, or none, and what is wrong with it. */
export interface ExaminedPicture {
  readonly image?: Image;
  readonly findings: readonly Finding[];
}

/** What examining one picture works with. */
export interface Examination {
  /** The name by which findings speak of the picture. */
  readonly name: string;
  readonly language: Language;
  readonly at: FindingPlace;
}
