import type { FindingKind } from '@xxgk/document';
import { childUnreadable, documentsPassedOver } from './aggregating/reading-findings.js';
import { fontNotEmbedded } from './fonts/not-embedded.js';
import { pictureMissing, pictureOutside, pictureRemote } from './pictures/picture-findings.js';
import { digestDiffers, fileUnreadable, notInManifest } from './verifying/verify-findings.js';

/** All kinds of findings that the command itself makes. */
export const cliFindings: readonly FindingKind[] = [
  fontNotEmbedded,
  pictureMissing,
  pictureOutside,
  pictureRemote,
  documentsPassedOver,
  childUnreadable,
  fileUnreadable,
  notInManifest,
  digestDiffers,
];
