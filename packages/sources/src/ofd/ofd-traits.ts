import type { SourceBeside } from '../beside.js';
import type { SourceDocument } from '../source-document.js';

/** A signature or a seal, and how far its digests of the parts hold. */
export interface OfdSignature {
  /** Its name in the file. */
  readonly id: string;
  readonly kind: 'seal' | 'signature';
  /** Who made it, and when, as it says itself. */
  readonly provider: string;
  readonly time: string;
  /** The method of its digests, where that is none that can be checked. */
  readonly unknownMethod?: string;
  /** Parts that are not as they were, or not there. */
  readonly changed: readonly string[];
  /** Parts that it says nothing of, in spite of which pages may have been changed. */
  readonly unprotected: readonly string[];
}

/** What an OFD says of itself as a file for the archive. */
export interface OfdTraits {
  /** `OFD` or `OFD-A`. */
  readonly docType: string;
  /** Names of fonts that the file does not bring. */
  readonly missingFonts: readonly string[];
  /** Whether something is laid over its pages: comments, stamps. */
  readonly isAnnotated: boolean;
  readonly signatures: readonly OfdSignature[];
}

/** An OFD as a document, and what it says of itself. */
export interface ExaminedOfd {
  readonly document: SourceDocument;
  readonly traits: OfdTraits;
  readonly beside: SourceBeside;
}
