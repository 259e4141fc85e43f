import type { Session, StyleSheet, TableOrientation } from '@xxgk/document';
import type { SuppliedPictures } from './compose-picture.js';

/**
 * `plain`: title, text and signature, as for the web. `issued`: the report with its 版头 and 版记. `submission`: a
 * covering letter with the report as its attachment.
 */
export const composeProfiles = ['plain', 'issued', 'submission'] as const;
export type ComposeProfile = (typeof composeProfiles)[number];

/** What a document is composed with beside its report. */
export interface ComposeOptions {
  /** `issued` where the report has `official`, else `plain`. */
  readonly profile?: ComposeProfile;
  /** Text names the place in the prose it comes from, so that findings can be anchored to it. */
  readonly origins?: boolean;
  /** How tables B and C stand; `auto` when left out: across the page only where figures do not fit upright. */
  readonly tables?: TableOrientation;
  /** Measures that decide whether figures fit; those of GB/T 9704 when left out. */
  readonly styleSheet?: StyleSheet;
  /** The pictures that the prose names, by their path as it stands there. A picture that is not given is left out. */
  readonly pictures?: SuppliedPictures;
  /** Keeps the tables of a report that is composed more than once. */
  readonly session?: Session;
}
