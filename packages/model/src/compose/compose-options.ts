import type { SuppliedPictures } from './compose-picture.js';

/** What a document is composed with beside its report. */
export interface ComposeOptions {
  /** Text names the place in the prose it comes from, so that findings can be anchored to it. */
  readonly origins?: boolean;
  /** The pictures that the prose names, by their path as it stands there. A picture that is not given is left out. */
  readonly pictures?: SuppliedPictures;
}
