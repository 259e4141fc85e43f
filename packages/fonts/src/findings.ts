import type { FindingKind } from '@xxgk/document';
import {
  embeddingForbidden,
  fontUnreadable,
  fontUnrecognised,
  fontVariable,
  webFont,
} from './supplied/font-faults.js';

/** Everything that is found in font files. */
export const fontFindings: readonly FindingKind[] = [
  webFont,
  fontUnreadable,
  fontUnrecognised,
  fontVariable,
  embeddingForbidden,
];
