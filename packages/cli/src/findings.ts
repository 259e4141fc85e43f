import type { FindingKind } from '@xxgk/document';
import { childUnreadable, documentsPassedOver } from './aggregating/reading-findings.js';
import { digestDiffers, fileUnreadable, notInManifest } from './verifying/verify-findings.js';

/** All kinds of findings that the command itself makes. */
export const cliFindings: readonly FindingKind[] = [
  documentsPassedOver,
  childUnreadable,
  fileUnreadable,
  notInManifest,
  digestDiffers,
];
