import { characterPrivate, characterRare, characterRemoved } from './characters/character-finding-kinds.js';
import type { FindingKind } from './define-finding.js';
import { nodeInvalid } from './validate/node-invalid.js';

/** Everything that is found in the tree of any document and in its characters. */
export const treeFindings: readonly FindingKind[] = [
  nodeInvalid,
  characterRemoved,
  characterRare,
  characterPrivate,
];
