import { toPoints } from '../style/length.js';
import type { StyleSheet } from '../style/style-sheet.js';
import type { Block, Signature } from '../tree/nodes.js';
import type { PersonalSignature, StampedSignature } from '../tree/official-nodes.js';
import { arrangedHeight } from './arrange-letterhead.js';
import { arrangePersonalSignature } from './arrange-personal-signature.js';
import { arrangeStampedSignature } from './arrange-signature.js';

/** What ends a document: who speaks, and when. */
export type AnySignature = Signature | StampedSignature | PersonalSignature;

export function isSignature(block: Block): block is AnySignature {
  return ['signature', 'stampedSignature', 'personalSignature'].includes(block.type);
}

/** Height of a signature with the white above it, in points. Pure. */
export function signatureHeight(signature: AnySignature, sheet: StyleSheet): number {
  const pitch = toPoints(sheet.page.linePitch);
  if (signature.type === 'signature') {
    return (sheet.signature.blankLinesBefore + 2 + (signature.furtherOrgans?.length ?? 0)) * pitch;
  }
  const { blankLinesBefore, lines } =
    signature.type === 'stampedSignature'
      ? arrangeStampedSignature(signature, sheet)
      : arrangePersonalSignature(signature, sheet);
  return blankLinesBefore * pitch + arrangedHeight(lines);
}
