import type { DocumentTree } from '@xxgk/document';
import type { ComposeProfile } from '@xxgk/model';
import type { PreparedDocument } from '../prepared.js';
import type { ProduceOptions } from './format.js';

/** The document to write: as it is, or with remarks. */
export function treeOf(
  prepared: PreparedDocument,
  { remarks }: ProduceOptions,
  usual?: ComposeProfile,
): DocumentTree {
  return remarks === undefined ? prepared.treeFor(usual) : prepared.reviewTreeFor(remarks, usual);
}
