import type { FindingKind } from '@xxgk/document';
import { characterLent, characterMissing } from './character-findings.js';
import { imprintAlone } from './imprint-alone.js';
import { signatureAlone } from './signature-alone.js';

/** Everything that is found while a document is laid out. */
export const layoutFindings: readonly FindingKind[] = [
  characterMissing,
  characterLent,
  signatureAlone,
  imprintAlone,
];
