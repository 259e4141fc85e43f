import { characterPrivate, characterRare, characterRemoved } from './characters/character-finding-kinds.js';
import type { FindingKind } from './define-finding.js';

/** Everything that is found in the characters of any document. */
export const characterFindings: readonly FindingKind[] = [characterRemoved, characterRare, characterPrivate];
